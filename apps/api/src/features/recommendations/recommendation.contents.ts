import type { PatchRecommendation, Recommendation } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { DomainError } from '../../platform/errors/domain-error';
import { assertUnstamped } from '../findings/finding.contents';

/** Nothing is due before it was issued, and nothing is issued in the future. */
export function assertContents(input: PatchRecommendation & { issuedOn: string }): void {
  assertUnstamped({ text: input.text });
  if (input.issuedOn > today()) throw new DomainError('request.invalid', [{ path: 'issuedOn', code: 'in-future' }]);
  const early = (['responseDueOn', 'targetOn'] as const).filter((field) => (input[field] ?? '9') < input.issuedOn);
  if (early.length)
    throw new DomainError(
      'recommendation.due-before-issue',
      early.map((path) => ({ path, code: 'before-issue' })),
    );
}

type Dated = Pick<Recommendation, 'issuedOn' | 'responseDueOn' | 'targetOn'>;

/** The same of one that there is already, with what is to change about it. */
export function assertPatch({ issuedOn, responseDueOn, targetOn }: Dated, contents: PatchRecommendation): void {
  assertContents({ responseDueOn, targetOn, ...contents, issuedOn: contents.issuedOn ?? issuedOn });
}
