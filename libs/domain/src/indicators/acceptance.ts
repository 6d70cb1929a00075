import { DECIDED_POSITIONS } from '../recommendation-lifecycle';
import type { Position } from '../vocabulary/statuses';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';

export type Positions = Readonly<Record<Position, number>>;
export type Acceptance = Figures & { readonly parts: Positions };

/** Accepted ÷ all with a position. Pending and under consideration are no position yet: out, and shown. */
export function acceptance(positions: Positions, evidence: Evidence): Acceptance {
  const decided = DECIDED_POSITIONS.reduce((sum, position) => sum + positions[position], 0);
  return { ...share(positions.accepted, decided, evidenceGrade(evidence)), parts: positions };
}
