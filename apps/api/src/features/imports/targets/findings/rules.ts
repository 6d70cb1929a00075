import type { ImportRowError } from '@nahliad/contracts';
import { COUNTED_STATUSES, SHARED_STATUSES, type ImportFieldName, type WorkflowStatus } from '@nahliad/domain';
import { brokenByAdvice, inFuture } from '../advice';
import type { Broken } from '../target';
import type { PlannedFinding } from './planned-finding';

const DECIDED: readonly string[] = ['assessed', ...SHARED_STATUSES] satisfies WorkflowStatus[];
const PUBLISHABLE: readonly string[] = COUNTED_STATUSES;

/** What the fields of one row say of each other; dates are compared as text, which ISO allows. */
export function brokenRules(finding: PlannedFinding): Broken[] {
  const { observedOn, observedTo, workflow, verification, publication, recommendation } = finding;
  const broken: Broken[] = inFuture('observedOn', observedOn);
  const rule = (breaks: boolean, field: ImportFieldName, code: ImportRowError, value: string | null) =>
    void (breaks && broken.push({ field, code, value: value ?? '' }));
  rule(observedTo !== null && observedTo < observedOn, 'observedTo', 'before-start', observedTo);
  rule(DECIDED.includes(workflow) && verification === 'pending', 'verification', 'verification-required', verification);
  rule(publication !== 'unpublished' && !PUBLISHABLE.includes(workflow), 'workflow', 'final-required', workflow);
  rule(workflow === 'closed' && recommendation !== null, 'workflow', 'open-recommendation', workflow);
  if (!recommendation) return broken;
  const answered = inFuture('recommendation.respondedOn', recommendation.respondedOn);
  return [...broken, ...brokenByAdvice(recommendation, 'recommendation.'), ...answered];
}
