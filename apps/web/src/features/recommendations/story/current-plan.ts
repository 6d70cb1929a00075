import type { FollowUp, Recommendation } from '@nahliad/contracts';

/** The plan that holds now. */
export const currentPlan = ({ followUps }: Pick<Recommendation, 'followUps'>): FollowUp | undefined =>
  followUps.findLast(({ kind }) => kind === 'plan');
