/** Whether an indicator has a value, and if not, why. */
export const INDICATOR_STATUSES = [
  'ok',
  'no-cases',
  'not-assessed',
  'not-applicable',
  'insufficient-evidence',
  /** A time that most cases have not come to yet: an answer, and no number. */
  'not-reached',
  'suppressed',
] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** How much evidence stands behind a score, best first. */
export const EVIDENCE_GRADES = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What an indicator looks at: rules and offices, what is done, or what comes of it. */
export const INDICATOR_KINDS = ['structure', 'process', 'outcome'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** How its number comes about: from records, by judgement against written anchors, by asking people, or from others. */
export const INDICATOR_ORIGINS = ['computed', 'rubric', 'survey', 'external'] as const;
export type IndicatorOrigin = (typeof INDICATOR_ORIGINS)[number];

/** In what its value is told: a share 0-1, a score 0-100, or a number of something. */
export const INDICATOR_UNITS = ['share', 'count', 'categories', 'months', 'score', 'ratio'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** By what the evidence is judged; the worst of them is its grade. */
export const EVIDENCE_TESTS = [
  'effective-number',
  'categories',
  'median-age',
  'verified-share',
  'completeness',
] as const;
export type EvidenceTest = (typeof EVIDENCE_TESTS)[number];
