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
