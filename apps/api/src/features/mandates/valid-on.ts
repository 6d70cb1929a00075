/** Whether the mandate `m` holds on a day, as SQL. */
export const isValidOn = (day: string): string =>
  `(coalesce(m.valid_from, '-infinity') <= ${day} AND coalesce(m.valid_to, 'infinity') >= ${day})`;
