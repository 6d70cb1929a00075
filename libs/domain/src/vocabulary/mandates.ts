/** What a mandate lets an oversight body do to the institution it watches. */
export const MANDATE_POWERS = [
  'information-access',
  'announced-inspection',
  'unannounced-inspection',
  'subpoena',
  'binding-orders',
  'budget-approval',
  'complaints',
  'publication',
] as const;
export type MandatePower = (typeof MANDATE_POWERS)[number];

/** How much depends on somebody looking there; the weight of a cell in what is covered and what is due. */
export const CRITICALITIES = [1, 2, 3] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** The months within which somebody should look again, and the criticality, where a mandate does not say. */
export const USUAL_INTERVAL_MONTHS = 24;
export const USUAL_CRITICALITY: Criticality = 2;
