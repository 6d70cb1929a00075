import type { Planned } from './target';

/** Lets each record through once: a row that repeats an earlier one adds nothing. */
export function onceEach<P extends Planned>(): (one: P) => P | null {
  const seen = new Set<string>();
  return (one) => {
    const before = seen.size;
    return seen.add(one.externalId).size > before ? one : null;
  };
}
