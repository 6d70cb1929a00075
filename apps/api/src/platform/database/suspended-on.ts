/** Whether a suspension `h` covers a day: from its first day to its last, or to the day before it was lifted. */
export const covers = (h: string, day: string): string =>
  `(${h}.from_on <= ${day} AND ${day} <= ${h}.until_on AND ${day} < coalesce(${h}.lifted_on, 'infinity'))`;

/** The last day that a suspension `h` covers. */
export const lastDayOf = (h: string): string => `least(${h}.until_on, ${h}.lifted_on - 1)`;

/** Whether the deadlines of the recommendation `r` stand still on a day. */
export const suspendedOn = (day = 'current_date', r = 'r'): string =>
  `EXISTS (SELECT FROM deadline_suspension h WHERE h.recommendation_id = ${r}.id AND ${covers('h', day)})`;

/** The suspension by which the deadlines of the recommendation `r` stand still today, as JSON; null where they run. */
export const RUNNING_SUSPENSION = `
  (SELECT json_build_object('ground', h.ground, 'from', h.from_on, 'until', h.until_on) FROM deadline_suspension h
    WHERE h.recommendation_id = r.id AND ${covers('h', 'current_date')} ORDER BY h.until_on DESC LIMIT 1)`;
