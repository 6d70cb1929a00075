import { DomainError } from '../../platform/errors/domain-error';

/** Of some stakeholders, those that exist, and whether they can be overseen. */
export const OVERSEEN = {
  name: 'finding.overseen',
  text: 'SELECT id, institution_type IS NOT NULL AS overseen FROM stakeholder WHERE id = ANY($1)',
};
export interface Overseen {
  readonly id: string;
  readonly overseen: boolean;
}

/** What is wrong with each institution, by its place among those that were named. */
export function whyNotOverseen(ids: readonly string[], known: readonly Overseen[]): DomainError {
  const byId = new Map(known.map(({ id, overseen }) => [id, overseen]));
  const problems = (code: string, wrong: boolean | undefined) =>
    ids.flatMap((id, n) => (byId.get(id) === wrong ? [{ path: `institutionIds.${n}`, code }] : []));
  const unknown = problems('unknown', undefined);
  return unknown.length
    ? new DomainError('stakeholder.unknown', unknown)
    : new DomainError('stakeholder.not-an-institution', problems('not-an-institution', false));
}
