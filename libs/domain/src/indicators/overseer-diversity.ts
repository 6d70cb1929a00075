import { effectiveKinds } from '../statistics/shannon';
import type { StakeholderCategory } from '../vocabulary/stakeholders';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type FiguresOf } from './figures';

export const OVERSEER_DIVERSITY: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'structure',
  origin: 'computed',
  unit: 'categories',
  dimensions: ['institution', 'criterion', 'month'],
  formulaVersion: 2,
  goalposts: { worst: 1, best: 7 },
  text: {
    name: { en: 'Diversity of overseers', uk: 'Різноманіття суб’єктів нагляду' },
    formula: {
      en: 'The exponential of the Shannon entropy of the activities that ended in the period over the seven stakeholder categories: 1 where one category does all of it, 7 where all share it equally. An activity counts for the category of the body that leads it; one that found nothing counts only where it makes the overseers more diverse. Under five activities there is not enough evidence.',
      uk: 'Експонента ентропії Шеннона для розподілу заходів, завершених за період, між сімома категоріями сторін: 1, якщо весь нагляд здійснює одна категорія, 7, якщо всі роблять це порівну. Захід зараховано категорії суб’єкта, який ним керує; захід, який нічого не виявив, враховано лише тоді, коли він збільшує різноманіття. Якщо заходів менше п’яти, доказів бракує.',
    },
  },
};

export type ActsByCategory = Readonly<Record<StakeholderCategory, number>>;
export type OverseerDiversity = FiguresOf<ActsByCategory>;

const FEWEST_ACTS = 5;

/** How many equally busy categories would be as diverse: exp of the Shannon entropy, 1 to 7; nothing under five acts. */
export const overseerDiversity = (acts: ActsByCategory, evidence: Evidence): OverseerDiversity =>
  diversityOf(acts, effectiveKinds(Object.values(acts)), evidence);

/**
 * Version 2 counts activities. One that found nothing counts only where it makes the overseers more diverse: it can show
 * that one more category looked, and must never lower a score, or it would pay not to log it.
 */
export function overseerDiversity2(
  { acts, foundNothing }: { readonly acts: ActsByCategory; readonly foundNothing: ActsByCategory },
  evidence: Evidence,
): OverseerDiversity {
  const categories = Object.keys(acts) as StakeholderCategory[];
  const all = Object.fromEntries(categories.map((key) => [key, acts[key] + foundNothing[key]])) as ActsByCategory;
  return diversityOf(all, mostDiverse(Object.values(acts), Object.values(all)), evidence);
}

function diversityOf(acts: ActsByCategory, value: number, evidence: Evidence): OverseerDiversity {
  const all = sum(Object.values(acts));
  if (all < FEWEST_ACTS) return { ...withheld(all === 0 ? 'no-cases' : 'insufficient-evidence', all), parts: acts };
  return { ...measure(value, all, evidenceGrade(evidence)), parts: acts };
}

/**
 * The most that counts between `fewest` and `most` allow: the rarest kind is filled up first, one by one. There may be a
 * hundred thousand to fill up, so that the entropy is not summed anew each time: it is ln N − Σ n ln n ÷ N.
 */
function mostDiverse(fewest: readonly number[], most: readonly number[]): number {
  const counts = [...fewest];
  let [all, terms] = [sum(counts), sum(counts.map(term))];
  let best = effectiveKinds(counts);
  for (;;) {
    const rarest = rarestOpen(counts, most);
    if (rarest === undefined) return best;
    const count = counts[rarest] ?? 0;
    counts[rarest] = count + 1;
    all += 1;
    terms += term(count + 1) - term(count);
    best = Math.max(best, Math.exp(Math.log(all) - terms / all));
  }
}

function rarestOpen(counts: readonly number[], most: readonly number[]): number | undefined {
  let rarest: number | undefined;
  for (const [nth, count] of counts.entries())
    if (count < (most[nth] ?? 0) && (rarest === undefined || count < (counts[rarest] ?? 0))) rarest = nth;
  return rarest;
}

const term = (count: number): number => (count === 0 ? 0 : count * Math.log(count));
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
