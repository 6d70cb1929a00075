export const REFERRAL_STATES = ['sent', 'accepted', 'declined', 'withdrawn'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];
