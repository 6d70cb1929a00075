import type { NotificationKind, WorkflowStatus } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';

const DAYS_REMEMBERED = 90;

type To = 'lead' | 'officer' | 'respondent';
const TOLD: Partial<Record<WorkflowStatus, { readonly kind: NotificationKind; readonly to: readonly To[] }>> = {
  submitted: { kind: 'finding-submitted', to: ['lead'] },
  returned: { kind: 'finding-returned', to: ['officer'] },
  assessed: { kind: 'finding-assessed', to: ['officer'] },
  'shared-for-reply': { kind: 'finding-shared', to: ['respondent'] },
  final: { kind: 'finding-final', to: ['officer', 'respondent'] },
};

/** What its people were told of a finding lately; all but the last has been read. */
export function notificationRows(
  id: string,
  { body, institution, steps }: DemoFinding,
  today: string,
  ids: Ids,
): Tables {
  const personWho = (to: To) =>
    to === 'respondent' ? ids.people.get(`respondent@${institution.key}.demo.example`) : personOf(ids, to, body);
  const notification = steps.flatMap((step, n) => {
    const told = TOLD[step.to];
    if (!told || step.on < daysAfter(today, -DAYS_REMEMBERED)) return [];
    return told.to.flatMap((to) => {
      const personId = personWho(to);
      const at = `${step.on}T09:00:00Z`;
      const row = { id: uuidv7(), person_id: personId, kind: told.kind, finding_id: id, delivery: 'none' };
      return personId ? [{ ...row, created_at: at, read_at: n < steps.length - 1 ? at : null }] : [];
    });
  });
  return { notification };
}
