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

/** Says of each institution what is wrong with it, by its place among those that were named. */
export function assertOverseen(ids: readonly string[], known: readonly Overseen[]): void {
  const byId = new Map(known.map(({ id, overseen }) => [id, overseen]));
  const problems = (code: string, wrong: boolean | undefined) =>
    ids.flatMap((id, n) => (byId.get(id) === wrong ? [{ path: `institutionIds.${n}`, code }] : []));
  const unknown = problems('unknown', undefined);
  if (unknown.length) throw new DomainError('stakeholder.unknown', unknown);
  const others = problems('not-an-institution', false);
  if (others.length) throw new DomainError('stakeholder.not-an-institution', others);
}
