import type { Implementation, Position } from './vocabulary/statuses';

export const CLOSED_IMPLEMENTATIONS: readonly Implementation[] = [
  'closed-implemented',
  'closed-not-implemented',
  'closed-superseded',
  'closed-no-longer-applicable',
  'withdrawn',
];

/** Nobody waits any longer for what was recommended. */
export const isClosed = (implementation: Implementation): boolean => CLOSED_IMPLEMENTATIONS.includes(implementation);

/** Positions that answer a recommendation; under consideration is a reply, and not yet an answer. */
export const DECIDED_POSITIONS: readonly Position[] = ['accepted', 'partially-accepted', 'noted', 'rejected'];
