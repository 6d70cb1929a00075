import type { Coverage, CoverageCell } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, coverage, type GovernanceCriterion, type StakeholderCategory } from '@nahliad/domain';

/** A cell that somebody looked at. */
export interface Look {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly findings: number;
  readonly lastLookOn: string;
  readonly categories: StakeholderCategory[];
}
export type Institution = Coverage['institutions'][number];

export const looks = (): string => `
  SELECT l.institution_id AS "institutionId", l.criterion, sum(l.findings)::int AS findings, max(l.last_on) AS "lastLookOn",
    array_agg(DISTINCT b.category ORDER BY b.category) AS categories
  FROM of_look l JOIN stakeholder b ON b.id = l.body_id GROUP BY 1, 2`;

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
