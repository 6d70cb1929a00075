/** Whether an indicator has a value, and if not, why. */
export const INDICATOR_STATUSES = [
  'ok',
  'no-cases',
  'not-assessed',
  'not-applicable',
  'insufficient-evidence',
  'suppressed',
] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** How much evidence stands behind a score, best first. */
export const EVIDENCE_GRADES = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];
