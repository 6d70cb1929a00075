import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/**
 * Tables that others published, as a CTE `published`: of each day, or period, the one that was entered last. They are of
 * no body and no criterion, and so no such filter holds them.
 */
export function referenceFigures(scope: Scope, filter: Where): string {
  const narrow = [`as_of <= ${filter.value(scope.asOf)}::date`];
  if (scope.institutionId)
    narrow.push(`(institution_id IS NULL OR institution_id = ANY(${filter.value(scope.institutionId)}::uuid[]))`);
  return `published AS (
    SELECT DISTINCT ON (kind, institution_id, dimension, as_of, since)
      kind, institution_id, dimension, as_of, counts, publisher_category AS category, true AS counted
    FROM reference_figure WHERE ${narrow.join(' AND ')}
    ORDER BY kind, institution_id, dimension, as_of, since, id DESC
  )`;
}
