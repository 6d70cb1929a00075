import type { Recommendation } from '@nahliad/contracts';
import type { FollowUpStep } from '@nahliad/domain';
import type { Taking } from './taking';

/** What carries the matter on; other ends, and what is about the deadlines, stand aside. */
const CARRIES_ON: readonly FollowUpStep[] = ['plan', 'progress', 'claim', 'closed-implemented', 'refuted', 'regressed'];

type Offered = { main: readonly Taking[]; further: readonly Taking[]; suggested: Taking | undefined };

/** The steps open to a person: those that carry it on, the others, and the one to suggest. */
export function offeredSteps({
  moves,
  may,
  implementation,
}: Pick<Recommendation, 'moves' | 'may' | 'implementation'>): Offered {
  const main = moves.filter((step) => CARRIES_ON.includes(step));
  const ends = moves.filter((step) => !CARRIES_ON.includes(step));
  const deadlines: Taking[] = [
    ...(may.suspend ? ['suspension' as const] : []),
    ...(may.lift ? ['lifting' as const] : []),
  ];
  const begun = implementation !== 'open' && implementation !== 'regressed';
  const suggested = (begun ? (['closed-implemented', 'progress'] as const) : (['plan'] as const)).find((step) =>
    moves.includes(step),
  );
  return { main, further: [...deadlines, ...ends], suggested };
}
