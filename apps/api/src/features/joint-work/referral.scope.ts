import { bodiesOf, type Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where, type Where } from '../../platform/database/where';

const SIDES = { received: 'r.to_body_id', sent: 'r.from_body_id' } as const;

/** Referrals `r` on a finding `f` that somebody reads, of which a body of theirs is this side, or either. */
export function betweenBodiesOf(actor: Actor, side?: keyof typeof SIDES): Where {
  const filter = where();
  const bodies = filter.value(bodiesOf(actor, 'officer', 'lead'));
  const sides = side ? [SIDES[side]] : Object.values(SIDES);
  filter.and(`(${sides.map((column) => `${column} = ANY(${bodies}::uuid[])`).join(' OR ')})`);
  return filter.and(readableFindings(actor, filter));
}
