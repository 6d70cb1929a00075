import { effectiveNumber } from '../statistics/kish';
import { EVIDENCE_GRADES, type EvidenceGrade } from '../vocabulary/indicators';

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

type Limits = readonly [a: number, b: number, c: number];
const gradeOf = (meets: (limit: number) => boolean, limits: Limits): EvidenceGrade =>
  EVIDENCE_GRADES[limits.findIndex(meets)] ?? 'D';
const atLeast = (value: number, limits: Limits) => gradeOf((limit) => value >= limit, limits);
const atMost = (value: number, limits: Limits) => gradeOf((limit) => value <= limit, limits);

export const worstGrade = (grades: readonly EvidenceGrade[]): EvidenceGrade | null =>
  EVIDENCE_GRADES.findLast((grade) => grades.includes(grade)) ?? null;

/** The share of the weight of a score that has data. */
export const gradeOfCompleteness = (q: number): EvidenceGrade => atLeast(q, [0.9, 0.75, 0.67]);

/** The worst of the tests decides, so that one sentence explains it. */
export function evidenceGrade(evidence: Evidence, q = 1): EvidenceGrade {
  const checked = evidence.verified + evidence.pending;
  const tests = [
    atLeast(effectiveSize(evidence), [10, 5, 3]),
    atLeast(evidence.categories, [3, 2, 2]),
    atMost(evidence.medianAge ?? Infinity, [12, 24, 36]),
    atLeast(checked === 0 ? 0 : evidence.verified / checked, [0.8, 0.6, 0.4]),
    gradeOfCompleteness(q),
  ];
  return worstGrade(tests) ?? 'D';
}
