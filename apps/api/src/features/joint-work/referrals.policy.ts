import { referralMoves, type ReferralDecision, type ReferralState, type ReferralTaker } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { leadsBody } from './participations.policy';

/** What decides about a referral. */
export interface SentReferral {
  readonly fromBodyId: string;
  readonly toBodyId: string;
  readonly state: ReferralState;
}

const IS: Record<ReferralTaker, (actor: Actor, referral: SentReferral) => boolean> = {
  sender: (actor, { fromBodyId }) => leadsBody(actor, fromBodyId),
  receiver: (actor, { toBodyId }) => leadsBody(actor, toBodyId),
};
const TAKERS = Object.keys(IS) as ReferralTaker[];

export const takersOfReferral = (actor: Actor, referral: SentReferral): ReferralTaker[] =>
  TAKERS.filter((taker) => IS[taker](actor, referral));

export const referralMovesFor = (actor: Actor, referral: SentReferral): ReferralDecision[] =>
  referralMoves(referral.state, takersOfReferral(actor, referral));
