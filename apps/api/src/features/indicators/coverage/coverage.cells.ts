import type { Coverage, CoverageCell } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, coverage, type GovernanceCriterion, type StakeholderCategory } from '@nahliad/domain';
import type { Frame } from '../records/records';

/** A cell that somebody looked at. */
export interface Look {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly findings: number;
  readonly lastLookOn: string;
  readonly categories: StakeholderCategory[];
}
export type Institution = Coverage['institutions'][number];

export const looks = (frame: Frame): string => {
  const { institutionId, criterion } = frame.scope;
  return `
    SELECT institution_id AS "institutionId", criterion, sum(findings)::int AS findings, max(last) AS "lastLookOn",
      array_agg(category ORDER BY category) AS categories
    FROM (
      SELECT fi.institution_id, fc.criterion, a.category, count(*) AS findings, max(a.observed_on) AS last
      FROM act a
      JOIN finding_institution fi ON fi.finding_id = a.id
      JOIN finding_criterion fc ON fc.finding_id = a.id
      WHERE a.counted
        ${institutionId ? `AND fi.institution_id = ANY(${frame.value(institutionId)}::uuid[])` : ''}
        ${criterion ? `AND fc.criterion = ANY(${frame.value(criterion)})` : ''}
      GROUP BY fi.institution_id, fc.criterion, a.category
    ) one GROUP BY institution_id, criterion`;
};

/** Every institution × criterion in scope. A look at what is not in scope (any more) has no cell here. */
export function matrixOf(
  institutions: Institution[],
  asked: readonly GovernanceCriterion[] | undefined,
  looked: readonly Look[],
): Omit<Coverage, 'asOf' | 'window'> {
  const criteria = GOVERNANCE_CRITERIA.filter((criterion) => asked?.includes(criterion) ?? true);
  const known = new Map(looked.map((look) => [`${look.institutionId} ${look.criterion}`, look]));
  const cells = institutions.flatMap(({ id }) =>
    criteria.map((criterion) => known.get(`${id} ${criterion}`) ?? nobodyLooked(id, criterion)),
  );
  const blindSpots = cells.filter((cell) => cell.findings === 0);
  const covered = coverage(cells.length - blindSpots.length, cells.length);
  // Who must look where is not recorded before mandates are.
  return { institutions, criteria, cells, covered, blindSpots, mandateGaps: [] };
}

const nobodyLooked = (institutionId: string, criterion: GovernanceCriterion): CoverageCell => ({
  institutionId,
  criterion,
  findings: 0,
  lastLookOn: null,
  categories: [],
});
