import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';
import { LESS_IS_BETTER } from './goalposts';
import { monthsAfter, monthsBefore } from './periods';

export const RECURRENCE: IndicatorDefinition = {
  criteria: ['abuse-prevention'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'criterion'],
  formulaVersion: 1,
  goalposts: LESS_IS_BETTER,
  text: {
    name: { en: 'Recurrence', uk: 'Повторюваність порушень' },
    formula: {
      en: 'Findings closed 12 to 60 months ago that were followed within 36 months by a verified adverse finding at the same institution on the same theme ÷ those of them whose institution and criterion were overseen again in that time. Where nobody has looked again, nothing is known: such findings are shown apart and never counted as not repeated.',
      uk: 'Висновки, закриті від 12 до 60 місяців тому, після яких протягом 36 місяців у тій самій інституції на ту саму тему з’явився підтверджений негативний висновок ÷ ті з них, щодо інституції та критерію яких за цей час знову здійснювали нагляд. Якщо повторного нагляду не було, нічого не відомо: такі висновки показано окремо і ніколи не вважають такими, що не повторилися.',
    },
  },
};

export const CLOSED_FROM_MONTHS = 60;
export const CLOSED_TO_MONTHS = 12;
export const FOLLOWED_WITHIN_MONTHS = 36;

/** A finding that was closed, and what was seen of its like since; all dates up to the as-of date. */
export interface ClosedFinding {
  readonly closedOn: string;
  /** When verified adverse findings were observed at the same institution on the same theme. */
  readonly adverseOn: readonly string[];
  /** When acts of oversight that were not obstructed ended at the same institution × criterion. */
  readonly overseenOn: readonly string[];
}

export type Return = 'followed' | 'not-followed' | 'not-overseen-again';

/** What became of a closed finding; null where it was closed too early or too late to count. */
export function returnOf({ closedOn, adverseOn, overseenOn }: ClosedFinding, asOf: string): Return | null {
  if (closedOn > monthsBefore(asOf, CLOSED_TO_MONTHS) || closedOn <= monthsBefore(asOf, CLOSED_FROM_MONTHS))
    return null;
  const until = monthsAfter(closedOn, FOLLOWED_WITHIN_MONTHS);
  const since = (day: string) => day > closedOn && day <= until && day <= asOf;
  if (adverseOn.some(since)) return 'followed';
  return overseenOn.some(since) ? 'not-followed' : 'not-overseen-again';
}

/** Closed findings by what became of each. */
export interface Returns {
  readonly followed: number;
  readonly notFollowed: number;
  readonly notOverseenAgain: number;
}

/** Followed ÷ overseen again: never ÷ all, or it would pay not to look. */
export const recurrence = (returns: Returns, evidence: Evidence): FiguresOf<Returns> => ({
  ...share(returns.followed, returns.followed + returns.notFollowed, evidenceGrade(evidence)),
  parts: returns,
});
