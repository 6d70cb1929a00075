import { GROUP_DIMENSIONS, GROUP_VALUES, GROUP_VALUES_OF, UNSTATED_GROUP_VALUES } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';

/** All that a finding may tell of groups: that it is there, in which respects it states one, and which groups it names. */
export const TOLD_OF_GROUPS = ['records', ...GROUP_DIMENSIONS, ...GROUP_VALUES];

const KNOWN = GROUP_DIMENSIONS.flatMap((dimension) =>
  GROUP_VALUES_OF[dimension].map((value) => `${dimension}:${value}`),
);
const part = (name: string) => `one ->> '${name}'`;

/** What an adverse finding `f` tells, as an array; no other finding tells anything, and words of somebody's own name no group. */
export const GROUPS_TOLD = `
  CASE f.polarity WHEN 'adverse' THEN ARRAY(
    SELECT 'records'
    UNION SELECT ${part('dimension')} FROM jsonb_array_elements(f.affected_groups) one
      WHERE ${part('value')} NOT IN (${quoted(UNSTATED_GROUP_VALUES)})
    UNION SELECT ${part('value')} FROM jsonb_array_elements(f.affected_groups) one
      WHERE concat(${part('dimension')}, ':', ${part('value')}) IN (${quoted(KNOWN)})
    ORDER BY 1
  ) ELSE '{}' END`;

/** What the findings of the period that count tell of whom they affect, as a CTE `affecting`: `n` of each. */
export const affecting = (): string => `affecting AS (
    SELECT a.*, told, 1 AS n FROM act a JOIN finding f ON f.id = a.id CROSS JOIN LATERAL unnest(${GROUPS_TOLD}) AS told
    WHERE a.counted
  )`;
