import type { Overview } from '@nahliad/contracts';
import { bilingualJson } from '../../../platform/database/json';

export type BodyCount = Overview['bodies'][number];

/** Who looked, and how much of what counts is theirs. */
export const countedBodies = (): string => `
  SELECT s.id, ${bilingualJson('s.name')} AS name, s.category, of_body.findings
  FROM (SELECT body_id, sum(n)::int AS findings FROM of_month GROUP BY body_id) of_body
  JOIN stakeholder s ON s.id = of_body.body_id
  ORDER BY coalesce(s.name_en, s.name_uk), s.id`;
