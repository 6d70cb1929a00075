import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { tally, type Figures } from './figures';

export const FINDINGS: IndicatorDefinition = {
  criteria: [],
  kind: 'outcome',
  origin: 'computed',
  unit: 'count',
  dimensions: ['institution', 'category', 'criterion', 'month', 'region'],
  formulaVersion: 1,
  goalposts: null,
  text: {
    name: { en: 'Findings', uk: 'Висновки нагляду' },
    formula: {
      en: 'Findings that are final or closed, and verified wholly or in part, observed in the period. It shows how much was found and is never scored: whoever looks harder finds more.',
      uk: 'Затверджені або закриті висновки, які підтверджено повністю чи частково, зі спостереженням за період. Число показує, скільки виявлено, і ніколи не стає оцінкою: хто пильніше дивиться, той більше знаходить.',
    },
  },
};

/** Findings that count: the adverse ones by severity, and the others. */
export interface FindingsByKind {
  readonly adverse1: number;
  readonly adverse2: number;
  readonly adverse3: number;
  readonly adverse4: number;
  readonly positive: number;
  readonly observation: number;
}

export type FindingsCount = Figures & { readonly parts: FindingsByKind };

/** How much was found. More is no worse: whoever looks harder finds more. */
export function findingsCount(kinds: FindingsByKind, evidence: Evidence): FindingsCount {
  const all = Object.values(kinds).reduce((sum: number, kind: number) => sum + kind, 0);
  return { ...tally(all, evidenceGrade(evidence)), parts: kinds };
}
