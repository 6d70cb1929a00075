/** Whether the mandate `m` holds on a day, as SQL. */
export const isValidOn = (day: string): string =>
  `(coalesce(m.valid_from, '-infinity') <= ${day} AND coalesce(m.valid_to, 'infinity') >= ${day})`;

/**
 * The cells that somebody has to look at, as the recursive CTE `overseen` and the CTE `cell (body_id, institution_id, criterion,
 * criticality, interval_months)`: of the mandates `m` that meet a condition, over the institutions `o.institution_id` and
 * the criteria `c.criterion` that meet another. Where several mandates of a body meet in a cell, the shortest interval and
 * the highest criticality count.
 */
export const mandatedCells = (mandates: string, cells = 'true'): string => `
    overseen AS (
      SELECT m.id, m.institution_id, m.includes_subtree FROM mandate m WHERE ${mandates}
      UNION
      SELECT o.id, s.id, true FROM overseen o JOIN stakeholder s ON s.parent_id = o.institution_id
      WHERE o.includes_subtree
    ),
    cell AS (
      SELECT m.body_id, o.institution_id, c.criterion, max(m.criticality) AS criticality,
        min(m.interval_months) AS interval_months
      FROM overseen o
      JOIN mandate m ON m.id = o.id
      JOIN stakeholder s ON s.id = o.institution_id AND s.active AND s.institution_type IS NOT NULL
      CROSS JOIN LATERAL unnest(m.criteria) c (criterion)
      WHERE ${cells}
      GROUP BY m.body_id, o.institution_id, c.criterion
    )`;
