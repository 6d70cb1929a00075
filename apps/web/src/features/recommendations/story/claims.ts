import type { FollowUp, Recommendation } from '@nahliad/contracts';

type Told = Pick<Recommendation, 'followUps'>;
export type CheckedClaim = { claim: FollowUp; verification: FollowUp | undefined };

export const latestClaim = ({ followUps }: Told): FollowUp | undefined =>
  followUps.findLast(({ kind }) => kind === 'claim');

/** Each claim with what the issuer found when it looked; nothing where it has not looked yet. */
export const checkedClaims = ({ followUps }: Told): CheckedClaim[] =>
  followUps.flatMap((claim, place) => {
    if (claim.kind !== 'claim') return [];
    return [{ claim, verification: followUps.slice(place + 1).find(({ kind }) => kind === 'verification') }];
  });
