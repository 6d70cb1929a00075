/** Whether the membership `m` holds today, as SQL. */
export const heldToday = (m = 'm'): string =>
  `(${m}.valid_from <= current_date AND (${m}.valid_to IS NULL OR ${m}.valid_to >= current_date))`;
