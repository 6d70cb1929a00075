import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/** Whether cells can tell what is asked for: what is by two criteria is in the cells of both. */
export const atMostOneCriterion = ({ criterion }: Scope): boolean => (criterion?.length ?? 0) <= 1;

/**
 * Which cells are asked for: `ofWhole`, where there are some of all and of each criterion, and `ofEach`, of these those of
 * each.
 */
export function criterionInScope({ criterion }: Scope, filter: Where): { ofWhole: string; ofEach: string } {
  if (!criterion) return { ofWhole: 'criterion IS NULL', ofEach: 'criterion IS NOT NULL' };
  const only = `criterion = ANY(${filter.value(criterion)})`;
  return { ofWhole: only, ofEach: only };
}
