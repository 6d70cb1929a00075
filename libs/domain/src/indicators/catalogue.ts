import type { GovernanceCriterion } from '../vocabulary/criteria';
import { INDICATOR_TEXTS, type IndicatorText } from './catalogue-texts';
import type { Goalposts } from './goalposts';
import { INDICATORS, type IndicatorKey } from './indicator-keys';

/** `category` is that of the overseeing body. */
export type IndicatorDimension = 'institution' | 'category' | 'criterion' | 'month';

export interface IndicatorDefinition {
  /** The criteria it serves; none for what gives context and is never scored. */
  readonly criteria: readonly GovernanceCriterion[];
  readonly kind: 'structure' | 'process' | 'outcome';
  readonly unit: 'share' | 'count' | 'categories';
  readonly dimensions: readonly IndicatorDimension[];
  /** Raised whenever the same records would give another number. */
  readonly formulaVersion: number;
  readonly goalposts: Goalposts | null;
  readonly text: IndicatorText;
}

const MORE_IS_BETTER: Goalposts = { worst: 0, best: 1 };
const LESS_IS_BETTER: Goalposts = { worst: 1, best: 0 };

const DEFINITIONS: Record<IndicatorKey, Omit<IndicatorDefinition, 'text'>> = {
  acceptance: {
    criteria: ['accountability'],
    kind: 'process',
    unit: 'share',
    dimensions: ['institution', 'category', 'criterion', 'month'],
    formulaVersion: 1,
    goalposts: MORE_IS_BETTER,
  },
  'timely-response': {
    criteria: ['accountability', 'responsiveness'],
    kind: 'process',
    unit: 'share',
    dimensions: ['institution', 'category', 'criterion', 'month'],
    formulaVersion: 2,
    goalposts: MORE_IS_BETTER,
  },
  overdue: {
    criteria: ['accountability'],
    kind: 'outcome',
    unit: 'share',
    dimensions: ['institution', 'category', 'criterion'],
    formulaVersion: 2,
    goalposts: LESS_IS_BETTER,
  },
  'overseer-diversity': {
    criteria: ['accountability'],
    kind: 'structure',
    unit: 'categories',
    dimensions: ['institution', 'criterion', 'month'],
    formulaVersion: 1,
    goalposts: { worst: 1, best: 7 },
  },
  coverage: {
    criteria: [],
    kind: 'process',
    unit: 'share',
    dimensions: ['institution', 'criterion'],
    formulaVersion: 1,
    goalposts: null,
  },
  findings: {
    criteria: [],
    kind: 'outcome',
    unit: 'count',
    dimensions: ['institution', 'category', 'criterion', 'month'],
    formulaVersion: 1,
    goalposts: null,
  },
};

export const definitionOf = (key: IndicatorKey): IndicatorDefinition => ({
  ...DEFINITIONS[key],
  text: INDICATOR_TEXTS[key],
});

/** The indicators that a criterion is scored by. */
export const indicatorsServing = (criterion: GovernanceCriterion): IndicatorKey[] =>
  INDICATORS.filter((key) => DEFINITIONS[key].criteria.includes(criterion));
