import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type Figures } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const TIMELY_RESPONSE: IndicatorDefinition = {
  criteria: ['accountability', 'responsiveness'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'month', 'region'],
  formulaVersion: 2,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Timely response', uk: 'Своєчасність відповідей' },
    formula: {
      en: 'Recommendations whose first substantive response came on or before its due date ÷ recommendations whose response fell due in the period. Responses without a recorded date can be neither on time nor late: they are left out of this share and counted in “answered by the as-of date”. Where no response has a date there is no share. While a deadline is suspended its recommendation is in neither share; one that falls in a suspension runs out when the suspension ends.',
      uk: 'Рекомендації, на які першу відповідь по суті надійшло не пізніше встановленого строку ÷ рекомендації, строк відповіді на які настав за період. Відповідь без зазначеної дати не можна вважати ні своєчасною, ні запізнілою: до цієї частки її не включено, але враховано в показнику «надано відповідь станом на дату». Якщо дати не має жодна відповідь, частку не обчислюють. Доки строк зупинено, рекомендації немає в жодній із часток; строк, що припадає на час зупинення, спливає, коли воно закінчується.',
    },
  },
};

/** Recommendations whose reply fell due, by what became of it; each is in one of the six. */
export interface RepliesDue {
  readonly onTime: number;
  readonly late: number;
  /** Answered, and nobody recorded when. */
  readonly undated: number;
  /** Due on the as-of date itself: there is still time. */
  readonly dueToday: number;
  readonly overdue: number;
  /** The deadline stands still on the day: neither on time nor late yet. */
  readonly suspended: number;
}

export type TimelyResponse = Figures & { readonly parts: RepliesDue & { readonly answered: Figures } };

/**
 * First substantive response on or before its due date ÷ all due whose timing is on record. A body that never records
 * when replies come has no such share: the unanswered alone would read as 0 %. Suspended ones are in neither share.
 */
export function timelyResponse(replies: RepliesDue, evidence: Evidence): TimelyResponse {
  const { onTime, late, undated, dueToday, overdue } = replies;
  const dated = onTime + late;
  const timed = dated === 0 ? 0 : dated + dueToday + overdue;
  const answered = dated + undated;
  const grade = evidenceGrade(evidence);
  return {
    ...share(onTime, timed, grade),
    parts: { ...replies, answered: share(answered, answered + dueToday + overdue, grade) },
  };
}

/** Version 1 knew no suspensions: each reply was judged by its due date, whether or not that stood still. */
export const timelyResponse1 = (replies: Omit<RepliesDue, 'suspended'>, evidence: Evidence): TimelyResponse =>
  timelyResponse({ ...replies, suspended: 0 }, evidence);
