import { DomainError } from '../../platform/errors/domain-error';

/** Refuses each of the ids of a field that is not among the known ones. */
export function assertKnown(
  code:
    | 'recommendation.evidence-unknown'
    | 'recommendation.finding-unknown'
    | 'recommendation.milestone-unknown'
    | 'stakeholder.unknown',
  field: string,
  ids: readonly string[],
  known: readonly string[],
): void {
  const unknown = ids.flatMap((id, n) => (known.includes(id) ? [] : [{ path: `${field}.${n}`, code: 'unknown' }]));
  if (unknown.length) throw new DomainError(code, unknown);
}
