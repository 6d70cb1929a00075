import { evidenceGrade, type Evidence } from './evidence';
import { tally, type Figures } from './figures';

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
