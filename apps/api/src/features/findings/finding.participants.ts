import { TAKING_PART, WRITING_ROLES } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import type { FindingRow, Participant } from './finding.record';

const takesPart = ({ state }: Participant) => TAKING_PART.includes(state);

/** Somebody who leads a body that has agreed to lead it too. */
export const coLeads = (actor: Actor, { participants }: Pick<FindingRow, 'participants'>): boolean =>
  participants.some((one) => takesPart(one) && one.role === 'co-lead' && bodiesOf(actor, 'lead').includes(one.bodyId));

/** Somebody of another body that has agreed to write it too. */
export const writesWith = (actor: Actor, { participants }: Pick<FindingRow, 'participants'>): boolean =>
  participants.some(
    (one) =>
      takesPart(one) && WRITING_ROLES.includes(one.role) && bodiesOf(actor, 'officer', 'lead').includes(one.bodyId),
  );
