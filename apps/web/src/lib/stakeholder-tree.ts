import type { Stakeholder } from '@nahliad/contracts';

export type Branch = { stakeholder: Stakeholder; depth: number };

/** Parents before their children, each level in the order given; whose parent is not among them stands at the root. */
export const asTree = (stakeholders: readonly Stakeholder[]): Branch[] => {
  const ids = new Set(stakeholders.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): Branch[] =>
    stakeholders
      .filter((one) => (one.parentId && ids.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((stakeholder) => [{ stakeholder, depth }, ...below(stakeholder.id, depth + 1)]);
  return below(null, 0);
};
