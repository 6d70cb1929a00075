import { VERIFICATION_RESULTS } from './vocabulary/follow-up';
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

/** What the addressee does, and what the issuer finds when it looks. */
export const FOLLOW_UP_STEPS = ['plan', 'progress', 'claim', ...VERIFICATION_RESULTS] as const;
export type FollowUpStep = (typeof FOLLOW_UP_STEPS)[number];
export type FollowUpTaker = 'addressee' | 'issuer';

const UNDER_WAY = ['open', 'planned', 'in-progress', 'partially-implemented', 'regressed'] as const;
const WAITED_FOR = [...UNDER_WAY, 'claimed-implemented'] as const;
const CLAIMED = ['claimed-implemented'] as const;

interface StepRule {
  readonly taker: FollowUpTaker;
  readonly from: readonly Implementation[];
  /** Where it leads; of several the taker says which. */
  readonly to: readonly Implementation[];
}

const end = (to: Implementation): StepRule => ({ taker: 'issuer', from: WAITED_FOR, to: [to] });

/** Only the addressee says that it is done, and only the issuer that it really is; what was done may come undone. */
const STEPS: Record<FollowUpStep, StepRule> = {
  plan: { taker: 'addressee', from: UNDER_WAY, to: ['planned', 'in-progress', 'partially-implemented'] },
  progress: { taker: 'addressee', from: UNDER_WAY, to: ['in-progress', 'partially-implemented'] },
  claim: { taker: 'addressee', from: UNDER_WAY, to: CLAIMED },
  'closed-implemented': { taker: 'issuer', from: CLAIMED, to: ['closed-implemented'] },
  refuted: { taker: 'issuer', from: CLAIMED, to: ['in-progress'] },
  'closed-not-implemented': end('closed-not-implemented'),
  'closed-superseded': end('closed-superseded'),
  'closed-no-longer-applicable': end('closed-no-longer-applicable'),
  withdrawn: end('withdrawn'),
  regressed: { taker: 'issuer', from: ['closed-implemented'], to: ['regressed'] },
};

export const stepsOf = (taker: FollowUpTaker): readonly FollowUpStep[] =>
  FOLLOW_UP_STEPS.filter((step) => STEPS[step].taker === taker);

export const outcomesOf = (step: FollowUpStep): readonly Implementation[] => STEPS[step].to;

/** A plan for what has begun is a new plan, and takes nothing back. */
export const plannedFrom = (implementation: Implementation): Implementation =>
  outcomesOf('plan').includes(implementation) ? implementation : 'planned';

/** Why a step is not open. */
export const STEP_BARRIERS = [
  'ended',
  'claim-unverified',
  'not-claimed',
  'not-implemented-yet',
  'position-rejected',
  'four-eyes',
] as const;
export type StepBarrier = (typeof STEP_BARRIERS)[number];

interface Standing {
  readonly implementation: Implementation;
  readonly position: Position;
}

/** What stands in the way of a step, whoever takes it; nothing where it is open. */
export function barrierTo(step: FollowUpStep, { implementation, position }: Standing): StepBarrier | null {
  const { from, taker } = STEPS[step];
  if (from.includes(implementation))
    return taker === 'addressee' && position === 'rejected' ? 'position-rejected' : null;
  if (step === 'regressed') return 'not-implemented-yet';
  if (isClosed(implementation)) return 'ended';
  return taker === 'addressee' ? 'claim-unverified' : 'not-claimed';
}

/** What the issuer must be able to show, beside its reason. */
export const DECISIONS_ON_A_CLAIM: readonly FollowUpStep[] = ['closed-implemented', 'refuted'];
