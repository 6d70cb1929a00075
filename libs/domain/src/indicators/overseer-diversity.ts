import { effectiveKinds } from '../statistics/shannon';
import type { StakeholderCategory } from '../vocabulary/stakeholders';
import { evidenceGrade, type Evidence } from './evidence';
import { withheld, type Figures } from './figures';

export type ActsByCategory = Readonly<Record<StakeholderCategory, number>>;
export type OverseerDiversity = Figures & { readonly parts: ActsByCategory };

const FEWEST_ACTS = 5;

/**
 * How many equally busy categories would be as diverse: exp of the Shannon entropy, 1 to 7; nothing under five acts.
 */
export function overseerDiversity(acts: ActsByCategory, evidence: Evidence): OverseerDiversity {
  const all = Object.values(acts).reduce((sum, count) => sum + count, 0);
  if (all < FEWEST_ACTS) return { ...withheld(all === 0 ? 'no-cases' : 'insufficient-evidence', all), parts: acts };
  const grade = evidenceGrade(evidence);
  const value = effectiveKinds(Object.values(acts));
  return { numerator: null, denominator: all, value, low: null, high: null, status: 'ok', grade, parts: acts };
}
