import type { Overview } from '@nahliad/contracts';
import type { Frame } from '../records/records';

export type FindingTotals = Pick<Overview['totals'], 'findings' | 'adverse' | 'bodies'>;
export type RecommendationTotals = Pick<Overview['totals'], 'recommendations'>;

export const findingTotals = (): string => `
  SELECT sum(findings)::int AS findings, sum(adverse)::int AS adverse, count(*)::int AS bodies FROM (
    SELECT count(*) AS findings, count(*) FILTER (WHERE polarity = 'adverse') AS adverse
    FROM act WHERE counted GROUP BY body_id
  ) of_body HAVING count(*) > 0`;

/** Those issued in the period. */
export const recommendationTotals = (frame: Frame): string =>
  `SELECT count(*)::int AS recommendations FROM recommended WHERE counted AND ${frame.within('issued_on')}`;
