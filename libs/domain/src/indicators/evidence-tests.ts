import { EVIDENCE_GRADES, EVIDENCE_TESTS, type EvidenceGrade, type EvidenceTest } from '../vocabulary/indicators';

type Limits = readonly [a: number, b: number, c: number];
interface Rule {
  readonly needs: 'at-least' | 'at-most';
  readonly limits: Limits;
}

const RULES: Record<EvidenceTest, Rule> = {
  'effective-number': { needs: 'at-least', limits: [10, 5, 3] },
  categories: { needs: 'at-least', limits: [3, 2, 2] },
  'median-age': { needs: 'at-most', limits: [12, 24, 36] },
  'verified-share': { needs: 'at-least', limits: [0.8, 0.6, 0.4] },
  completeness: { needs: 'at-least', limits: [0.9, 0.75, 0.67] },
};

/** How one test of the evidence came out. */
export interface TestedEvidence {
  readonly test: EvidenceTest;
  /** Null where there was nothing to measure, which meets no limit. */
  readonly value: number | null;
  readonly grade: EvidenceGrade;
  /** What the next better grade asks for; null where there is none. */
  readonly next: { readonly grade: EvidenceGrade; readonly needs: Rule['needs']; readonly limit: number } | null;
}

/** Each test by its value, in the order of the framework. */
export const evidenceTests = (values: Readonly<Record<EvidenceTest, number | null>>): TestedEvidence[] =>
  EVIDENCE_TESTS.map((test) => evidenceTest(test, values[test]));

export function evidenceTest(test: EvidenceTest, value: number | null): TestedEvidence {
  const { needs, limits } = RULES[test];
  const meets = (limit: number) => value !== null && (needs === 'at-least' ? value >= limit : value <= limit);
  const grade = EVIDENCE_GRADES[limits.findIndex(meets)] ?? 'D';
  const better = limits.findLastIndex((limit) => !meets(limit));
  const [next, limit] = [EVIDENCE_GRADES[better], limits[better]];
  return { test, value, grade, next: next && limit !== undefined ? { grade: next, needs, limit } : null };
}

/** What decides: the first of those with the worst grade; `tests` is not empty. */
export const weakestTest = <Test extends { readonly grade: EvidenceGrade }>(tests: readonly Test[]): Test =>
  tests.reduce((weakest, test) => (isWorse(test.grade, weakest.grade) ? test : weakest));

const isWorse = (one: EvidenceGrade, other: EvidenceGrade): boolean =>
  EVIDENCE_GRADES.indexOf(one) > EVIDENCE_GRADES.indexOf(other);

export const worstGrade = (grades: readonly EvidenceGrade[]): EvidenceGrade | null =>
  EVIDENCE_GRADES.findLast((grade) => grades.includes(grade)) ?? null;
