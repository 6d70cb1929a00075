import type { Figures, Scorecard } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, type GovernanceCriterion } from '@nahliad/domain';

export type Assessed = Pick<Figures, 'value' | 'low' | 'high' | 'status' | 'grade'>;
/** One criterion or indicator, with its figures side by side. */
export type ComparedRow<Key extends string = string> = { key: Key; figures: readonly Assessed[] };

const NOT_HERE: Assessed = { value: null, low: null, high: null, status: 'not-assessed', grade: null };

const criterionOf = ({ criteria }: Scorecard, criterion: GovernanceCriterion) =>
  criteria.find(({ key }) => key === criterion);

export const criteriaCompared = (cards: readonly Scorecard[]): ComparedRow<GovernanceCriterion>[] =>
  GOVERNANCE_CRITERIA.map((key) => ({ key, figures: cards.map((card) => criterionOf(card, key) ?? NOT_HERE) }));

/** What the score of a criterion is made of, on every side. */
export const indicatorsCompared = (cards: readonly Scorecard[], criterion: GovernanceCriterion): ComparedRow[] => {
  const sides = cards.map((card) => criterionOf(card, criterion)?.parts ?? []);
  const keys = new Set(sides.flatMap((parts) => parts.map(({ indicator }) => indicator)));
  return [...keys].map((key) => ({
    key,
    figures: sides.map((parts) => parts.find(({ indicator }) => indicator === key) ?? NOT_HERE),
  }));
};
