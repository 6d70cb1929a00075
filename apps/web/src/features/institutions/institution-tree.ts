import type { Stakeholder } from '@nahliad/contracts';

export type Branch = { institution: Stakeholder; depth: number };

/** Parents before their children, each level in the order given; whose parent is not among them stands at the root. */
export const asTree = (institutions: readonly Stakeholder[]): Branch[] => {
  const ids = new Set(institutions.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): Branch[] =>
    institutions
      .filter((one) => (one.parentId && ids.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((institution) => [{ institution, depth }, ...below(institution.id, depth + 1)]);
  return below(null, 0);
};
