import type { Planned } from './target';

/** What the register holds under a key that the file names again. */
export interface Held {
  readonly key: string;
  /** The same fields in the same order as the file's. */
  readonly content: unknown;
}

/** Those of the records that are on record already, each with whether the file says something else of it by now. */
export function heldAmong<P extends Planned>(
  read: readonly P[],
  held: readonly Held[],
  contentOf: (one: P) => unknown,
): ReadonlyMap<P, boolean> {
  const contents = new Map(held.map(({ key, content }) => [key, JSON.stringify(content)]));
  const known = read.filter(({ externalId }) => contents.has(externalId));
  return new Map(known.map((one) => [one, contents.get(one.externalId) !== JSON.stringify(contentOf(one))]));
}
