import type { DeadlineRule } from './deadlines';
import type { ReferralState } from './vocabulary/referrals';

export const REFERRAL_DECISIONS = ['accepted', 'declined', 'withdrawn'] as const satisfies readonly ReferralState[];
export type ReferralDecision = (typeof REFERRAL_DECISIONS)[number];
export type ReferralTaker = 'sender' | 'receiver';

/** Who ends a referral in which way: the body that it was sent to decides, as long as the other does not take it back. */
const TAKERS: Record<ReferralDecision, ReferralTaker> = {
  accepted: 'receiver',
  declined: 'receiver',
  withdrawn: 'sender',
};

export const referralMoves = (state: ReferralState, takers: readonly ReferralTaker[]): ReferralDecision[] =>
  state === 'sent' ? REFERRAL_DECISIONS.filter((decision) => takers.includes(TAKERS[decision])) : [];

/** The body is owed a reason. */
export const REASONED_REFERRAL_DECISIONS: readonly ReferralDecision[] = ['declined'];

/** Within which a referral is decided on, unless it says another day. */
export const TIME_TO_DECIDE: DeadlineRule = { unit: 'working-days', days: 15, holidaysSuspended: false };

export const isReferralOverdue = (
  { state, dueOn }: { readonly state: ReferralState; readonly dueOn: string },
  today: string,
): boolean => state === 'sent' && dueOn < today;
