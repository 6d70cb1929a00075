import {
  EVIDENCE_GRADES,
  GOVERNANCE_CRITERIA,
  INDICATOR_KINDS,
  INDICATOR_ORIGINS,
  INDICATOR_STATUSES,
  INDICATOR_UNITS,
  OBJECTIVES,
  STAKEHOLDER_CATEGORIES,
  USUAL_WINDOW,
} from '@nahliad/domain';
import { z } from 'zod';
import { Id, IsoDate, Text, many } from './primitives';

/** Months back from the as-of date; `all` for no lower bound. */
export const Window = z.union([z.literal('all'), z.coerce.number().int().min(1).max(600)]).default(USUAL_WINDOW);
export type Window = z.infer<typeof Window>;

/** What every indicator can be narrowed by. `category` is that of the overseeing body. */
export const indicatorScope = {
  asOf: IsoDate.optional(),
  window: Window,
  institutionId: many(Id),
  bodyId: many(Id),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
};

export const INDICATOR_DIMENSIONS = ['institution', 'category', 'criterion', 'month', 'region'] as const;
export type IndicatorDimension = (typeof INDICATOR_DIMENSIONS)[number];
export const IndicatorQuery = z.strictObject({
  ...indicatorScope,
  by: z.enum(INDICATOR_DIMENSIONS).optional(),
  /** By which version of its formula; the newest where unsaid. */
  version: z.coerce.number().int().min(1).optional(),
});
export type IndicatorQuery = z.infer<typeof IndicatorQuery>;
export const ScopeQuery = z.strictObject(indicatorScope);
export type ScopeQuery = z.infer<typeof ScopeQuery>;

const figures = {
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** A share 0-1, or the unit the catalogue names; null wherever `status` is not `ok`. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(INDICATOR_STATUSES),
  grade: z.enum(EVIDENCE_GRADES).nullable(),
};
export const Figures = z.object(figures);
export type Figures = z.infer<typeof Figures>;

/** Institution: `{key: id, name}`; category, criterion: the key; month: `YYYY-MM`; region: its code, or `not-stated`. */
export const Group = z.object({ key: z.string(), name: Text.nullable() });
/** The share that still waits from this time on, with its 95 % bounds. */
export const CurveStep = z.object({
  time: z.number(),
  atRisk: z.number().int(),
  happened: z.number().int(),
  survival: z.number(),
  low: z.number(),
  high: z.number(),
});
export const IndicatorValue = z.object({
  group: Group.nullable(),
  ...figures,
  parts: z.record(z.string(), z.union([z.number().nullable(), Figures])).optional(),
  /** Of a time that is waited for: the curve by months. */
  curve: z.array(CurveStep).optional(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

export const Indicator = z.object({
  key: z.string(),
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  formulaVersion: z.number().int(),
  values: z.array(IndicatorValue),
});
export type Indicator = z.infer<typeof Indicator>;

export const IndicatorEntry = z.object({
  key: z.string(),
  name: Text,
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  kind: z.enum(INDICATOR_KINDS),
  /** From records, by judgement against written anchors, by asking people, or from others. */
  origin: z.enum(INDICATOR_ORIGINS),
  unit: z.enum(INDICATOR_UNITS),
  formula: Text,
  formulaVersion: z.number().int(),
  /** The values that read as 0 and as 100 in a score; null for what has no good end. */
  goalposts: z.object({ worst: z.number(), best: z.number() }).nullable(),
  dimensions: z.array(z.enum(INDICATOR_DIMENSIONS)),
  /** What is not recorded yet, so that it has no value; null where it is counted. */
});
export type IndicatorEntry = z.infer<typeof IndicatorEntry>;
export const IndicatorCatalogue = z.object({ items: z.array(IndicatorEntry) });

/** What closed assessment rounds answered, by kind; of `contested` some peer would have answered otherwise. */
const RubricMean = z.object({
  ...figures,
  parts: z.object({
    scored: z.number().int(),
    notAssessed: z.number().int(),
    insufficientEvidence: z.number().int(),
    notApplicable: z.number().int(),
    contested: z.number().int(),
  }),
});
export type RubricMean = z.infer<typeof RubricMean>;

/** A score 0-100 with its bounds; `q` is the share of weight with data. */
export const CriterionScore = z.object({
  key: z.enum(GOVERNANCE_CRITERIA),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  grade: z.enum(EVIDENCE_GRADES).nullable(),
  status: z.enum(INDICATOR_STATUSES),
  q: z.number(),
  findings: z.number().int(),
  parts: z.array(z.object({ indicator: z.string(), ...figures })),
  /** The half that peers reviewed; null where no closed round asked about the criterion. */
  rubric: RubricMean.nullable(),
});
export type CriterionScore = z.infer<typeof CriterionScore>;

const derived = {
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(INDICATOR_STATUSES),
};
export const Scorecard = z.object({
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  formulaVersion: z.number().int(),
  criteria: z.array(CriterionScore),
  composite: z.object({ ...derived, grade: z.enum(EVIDENCE_GRADES).nullable() }),
  objectives: z.array(
    z.object({ key: z.enum(OBJECTIVES), ...derived, criteria: z.array(z.enum(GOVERNANCE_CRITERIA)) }),
  ),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** One institution against one criterion; a cell nobody looked at has `findings: 0` and `lastLookOn: null`. */
export const CoverageCell = z.object({
  institutionId: Id,
  criterion: z.enum(GOVERNANCE_CRITERIA),
  findings: z.number().int(),
  lastLookOn: IsoDate.nullable(),
  categories: z.array(z.enum(STAKEHOLDER_CATEGORIES)),
});
export type CoverageCell = z.infer<typeof CoverageCell>;

/** `cells` covers every institution × criterion in scope; `covered` ÷ `of` of them have at least one finding. */
export const Coverage = z.object({
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  institutions: z.array(z.object({ id: Id, name: Text, institutionType: z.string().nullable() })),
  criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
  cells: z.array(CoverageCell),
  covered: Figures,
  blindSpots: z.array(CoverageCell),
  mandateGaps: z.array(z.object({ institutionId: Id, criterion: z.enum(GOVERNANCE_CRITERIA) })),
});
export type Coverage = z.infer<typeof Coverage>;

export const TREND_MEASURES = ['findings', 'adverse-findings', 'recommendations', 'responses'] as const;
export const TrendsQuery = z.strictObject({
  measure: z.enum(TREND_MEASURES).default('findings'),
  by: z.enum(['severity', 'criterion', 'category', 'polarity']).optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  institutionId: many(Id),
  bodyId: many(Id),
  category: many(z.enum(STAKEHOLDER_CATEGORIES)),
  criterion: many(z.enum(GOVERNANCE_CRITERIA)),
});
export type TrendsQuery = z.infer<typeof TrendsQuery>;
/** Months without a record are there, with 0. */
export const Trends = z.object({
  measure: z.enum(TREND_MEASURES),
  months: z.array(z.string()),
  series: z.array(z.object({ key: z.string().nullable(), values: z.array(z.number().int()) })),
});
export type Trends = z.infer<typeof Trends>;

export const CriterionSeverity = z.object({
  criterion: z.enum(GOVERNANCE_CRITERIA),
  /** Adverse findings by severity 1-4. */
  adverse: z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]),
  positive: z.number().int(),
  observation: z.number().int(),
});
export type CriterionSeverity = z.infer<typeof CriterionSeverity>;

/** All that the overview shows, in one answer. */
export const Overview = z.object({
  asOf: IsoDate,
  window: z.union([z.literal('all'), z.number().int()]),
  totals: z.object({
    findings: z.number().int(),
    adverse: z.number().int(),
    recommendations: z.number().int(),
    institutions: z.number().int(),
    bodies: z.number().int(),
  }),
  indicators: z.array(
    IndicatorValue.omit({ group: true, curve: true }).extend({ key: z.string(), formulaVersion: z.number().int() }),
  ),
  scorecard: Scorecard,
  severityByCriterion: z.array(CriterionSeverity),
  trend: Trends,
  coverage: Coverage.omit({ asOf: true, window: true }),
  /** Who looked: the bodies behind the findings that count, all of them. */
  bodies: z.array(
    z.object({ id: Id, name: Text, category: z.enum(STAKEHOLDER_CATEGORIES), findings: z.number().int() }),
  ),
  overdue: z.array(
    z.object({
      id: Id,
      reference: z.string(),
      text: Text,
      addressee: z.object({ id: Id, name: Text }),
      dueOn: IsoDate,
      kind: z.enum(['reply', 'implementation']),
      daysOver: z.number().int(),
    }),
  ),
});
export type Overview = z.infer<typeof Overview>;
