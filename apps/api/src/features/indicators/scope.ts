import type { ScopeQuery } from '@nahliad/contracts';
import { today, windowStart, type GovernanceCriterion, type StakeholderCategory } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';

/** Whose figures, as of which day, over which records; nothing is left to a default. */
export interface Scope {
  readonly actor: Actor;
  /** Every status is read as it stood at the end of this day. */
  readonly asOf: string;
  /** Records are dated after this day … */
  readonly after: string | null;
  /** … and up to and on this one. */
  readonly until: string;
  /** Earlier records are read too; what counts in the window is told apart. */
  readonly ever?: boolean;
  readonly institutionId?: readonly string[] | undefined;
  readonly bodyId?: readonly string[] | undefined;
  readonly category?: readonly StakeholderCategory[] | undefined;
  readonly criterion?: readonly GovernanceCriterion[] | undefined;
}

/** Hardly anything happens after it, and counts are kept as of it. */
export const isOfToday = ({ asOf }: Scope): boolean => asOf === today();

export function scopeOf(actor: Actor, { asOf = today(), window, ...filters }: ScopeQuery): Scope {
  return { actor, asOf, after: windowStart(asOf, window), until: asOf, ...filters };
}
