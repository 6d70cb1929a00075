import type { PairApart } from '@nahliad/contracts';
import type { GovernanceCriterion } from '@nahliad/domain';

export type SharedCells = { criteria: readonly GovernanceCriterion[]; institutionIds: string[] };

/** What two bodies both have to look at, by the criteria that they share: the institutions of each set together. */
export const sharedCells = (shared: PairApart['shared']): SharedCells[] => {
  const sets = new Map<string, SharedCells>();
  for (const { institutionId, criteria } of shared) {
    const set = sets.get(criteria.join());
    if (set) set.institutionIds.push(institutionId);
    else sets.set(criteria.join(), { criteria, institutionIds: [institutionId] });
  }
  return [...sets.values()];
};
