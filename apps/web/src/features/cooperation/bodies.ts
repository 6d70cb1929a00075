import type { Cooperation, CooperationEdge } from '@nahliad/contracts';
import { STAKEHOLDER_CATEGORIES, type Language, type StakeholderCategory } from '@nahliad/domain';
import { writtenIn } from '../../lib/written';

export type OverseeingBody = {
  id: string;
  name: string;
  category: StakeholderCategory;
  activities: number;
  joint: number;
};
type Pair = Pick<CooperationEdge, 'bodyIds'>;

/** All of one category side by side, within it by name: the same bodies always stand in the same order. */
export const bodiesInOrder = ({ nodes }: Cooperation, language: Language): OverseeingBody[] =>
  nodes
    .map((node) => ({ ...node, name: writtenIn(node.name, language) }))
    .toSorted(
      (one, other) =>
        STAKEHOLDER_CATEGORIES.indexOf(one.category) - STAKEHOLDER_CATEGORIES.indexOf(other.category) ||
        one.name.localeCompare(other.name, language),
    );

/** The bodies on the other side of the pairs in which this one is, in the order of the pairs. */
export const partnersOf = <One extends Pair>(id: string, pairs: readonly One[], bodies: readonly OverseeingBody[]) =>
  pairs
    .filter(({ bodyIds }) => bodyIds.includes(id))
    .flatMap((pair) =>
      bodies.filter((body) => body.id !== id && pair.bodyIds.includes(body.id)).map((partner) => ({ partner, pair })),
    );

/** What there is between two bodies in all, whatever it was. */
export const workOf = ({ activities, findings, referrals }: CooperationEdge): number =>
  activities + findings + referrals;
