/** How many findings of which severity were observed in each month. */
export const severityByMonth = (): string => `
  SELECT to_char(month, 'YYYY-MM') AS month, severity::text AS key, sum(n)::int AS count FROM of_month GROUP BY 1, 2`;
