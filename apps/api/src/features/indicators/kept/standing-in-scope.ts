import { countedByStanding } from '../../../platform/access/counted-scope';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import type { Standing } from './put-right';

/** What somebody counts by their standing, of the bodies that are asked for. */
export function standingInScope({ actor, bodyId, category }: Scope, filter: Where): Standing {
  const standing = countedByStanding(actor, filter);
  const asked: string[] = [];
  if (bodyId) asked.push(`= ANY(${filter.value(bodyId)}::uuid[])`);
  if (category) asked.push(`IN (SELECT s.id FROM stakeholder s WHERE s.category = ANY(${filter.value(category)}))`);
  return (row) => `(${[standing(row), ...asked.map((bodies) => `${row}.body_id ${bodies}`)].join(' AND ')})`;
}
