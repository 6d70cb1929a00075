import { effectiveNumber, halfLifeWeight } from '../statistics/kish';
import { weightedMedian } from '../statistics/weighted-median';
import type { EvidenceGrade } from '../vocabulary/indicators';
import type { StakeholderCategory } from '../vocabulary/stakeholders';
import { evidenceTests, weakestTest } from './evidence-tests';

/** A record loses half of its weight as evidence every 12 months. */
export const HALF_LIFE_MONTHS = 12;

/** The records that a figure rests on; ages are in months before the as-of date. */
export interface Evidence {
  /** Σ of the weights of the records, each 0.5 to the power of its age ÷ half-life. */
  readonly weight: number;
  /** Σ of the squared weights. */
  readonly squaredWeight: number;
  /** How many categories of stakeholders the overseeing bodies belong to. */
  readonly categories: number;
  readonly medianAge: number | null;
  readonly verified: number;
  readonly pending: number;
}

export const NO_EVIDENCE: Evidence = {
  weight: 0,
  squaredWeight: 0,
  categories: 0,
  medianAge: null,
  verified: 0,
  pending: 0,
};

/** How many equally fresh records would tell as much. */
export const effectiveSize = ({ weight, squaredWeight }: Evidence): number => effectiveNumber(weight, squaredWeight);

/** A record that a figure may rest on. */
export interface EvidenceRecord {
  /** Months before the as-of date. */
  readonly age: number;
  readonly category: StakeholderCategory;
  /** Verified wholly or in part; else its verification is pending, and it bears no figure yet. */
  readonly verified: boolean;
}

/** What records amount to as evidence. */
export function evidenceOf(records: readonly EvidenceRecord[]): Evidence {
  const verified = records.filter((record) => record.verified);
  const weights = verified.map(({ age }) => halfLifeWeight(age, HALF_LIFE_MONTHS));
  return {
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    squaredWeight: weights.reduce((sum, weight) => sum + weight ** 2, 0),
    categories: new Set(verified.map(({ category }) => category)).size,
    medianAge: weightedMedian(verified.map(({ age }) => ({ value: age, weight: 1 }))),
    verified: verified.length,
    pending: records.length - verified.length,
  };
}

/** The worst of the five tests decides, so that one sentence explains it. */
export const evidenceGrade = (evidence: Evidence, q = 1): EvidenceGrade => weakestTest(testsOf(evidence, q)).grade;

/** The five tests of what a figure rests on; `q` is the share of the weight that has data. */
export function testsOf(evidence: Evidence, q = 1) {
  const checked = evidence.verified + evidence.pending;
  return evidenceTests({
    'effective-number': effectiveSize(evidence),
    categories: evidence.categories,
    'median-age': evidence.medianAge,
    'verified-share': checked === 0 ? null : evidence.verified / checked,
    completeness: q,
  });
}
