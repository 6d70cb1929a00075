import type { PatchRecommendation } from '@nahliad/contracts';
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
