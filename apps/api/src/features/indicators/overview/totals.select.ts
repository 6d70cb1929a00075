import type { Overview } from '@nahliad/contracts';
import type { Frame } from '../records/records';

export type FindingTotals = Pick<Overview['totals'], 'findings' | 'adverse' | 'bodies'>;
export type RecommendationTotals = Pick<Overview['totals'], 'recommendations'>;

export const findingTotals = (): string => `
  SELECT sum(n)::int AS findings, coalesce(sum(n) FILTER (WHERE polarity = 'adverse'), 0)::int AS adverse,
    count(DISTINCT body_id)::int AS bodies
  FROM of_month HAVING count(*) > 0`;

/** Those issued in the period. */
export const recommendationTotals = (frame: Frame): string =>
  `SELECT coalesce(sum(n), 0)::int AS recommendations FROM of_position WHERE counted AND ${frame.within('issued_on')}`;
