import type { FindingImportField, ImportRowError } from '@nahliad/contracts';
import { COUNTED_STATUSES, SHARED_STATUSES, today, type WorkflowStatus } from '@nahliad/domain';
import type { PlannedFinding, PlannedRecommendation } from './planned-finding';

/** A rule that a whole row breaks, and the field that breaks it. */
export interface Broken {
  readonly field: FindingImportField;
  readonly code: ImportRowError;
  readonly value: string;
}

const DECIDED: readonly string[] = ['assessed', ...SHARED_STATUSES] satisfies WorkflowStatus[];
const PUBLISHABLE: readonly string[] = COUNTED_STATUSES;

/** What the fields of one row say of each other; dates are compared as text, which ISO allows. */
export function brokenRules(finding: PlannedFinding): Broken[] {
  const { observedOn, observedTo, workflow, verification, publication, recommendation } = finding;
  const broken: Broken[] = [];
  const rule = (breaks: boolean, field: FindingImportField, code: ImportRowError, value: string | null) =>
    void (breaks && broken.push({ field, code, value: value ?? '' }));
  rule(observedOn > today(), 'observedOn', 'in-future', observedOn);
  rule(observedTo !== null && observedTo < observedOn, 'observedTo', 'before-start', observedTo);
  rule(DECIDED.includes(workflow) && verification === 'pending', 'verification', 'verification-required', verification);
  rule(publication !== 'unpublished' && !PUBLISHABLE.includes(workflow), 'workflow', 'final-required', workflow);
  rule(workflow === 'closed' && recommendation !== null, 'workflow', 'open-recommendation', workflow);
  return recommendation ? [...broken, ...brokenByRecommendation(recommendation)] : broken;
}

function brokenByRecommendation({ issuedOn, responseDueOn, targetOn, respondedOn }: PlannedRecommendation): Broken[] {
  const early = (field: FindingImportField, date: string | null): Broken[] =>
    date !== null && date < issuedOn ? [{ field, code: 'due-before-issue', value: date }] : [];
  return [
    ...(issuedOn > today() ? [{ field: 'recommendation.issuedOn', code: 'in-future', value: issuedOn } as const] : []),
    ...early('recommendation.responseDueOn', responseDueOn),
    ...early('recommendation.targetOn', targetOn),
    ...(respondedOn !== null && respondedOn > today()
      ? [{ field: 'recommendation.respondedOn', code: 'in-future', value: respondedOn } as const]
      : []),
  ];
}
