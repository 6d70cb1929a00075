import type { Text } from '../labels/labels';
import type { IndicatorKey } from './indicator-keys';

/** From which day on an indicator is counted in another way, in which, and how it was counted until then. */
export interface FormulaChange {
  readonly version: number;
  readonly on: string;
  readonly text: Text;
  /** The formula in words that it replaced. */
  readonly former: Text;
}

/** A version that is no longer used, but can still be computed. */
export interface FormerFormula {
  readonly version: number;
  /** The day on which the next version replaced it. */
  readonly until: string;
  readonly formula: Text;
}

const STANDSTILL: Text = {
  en: 'Version 2 of the formula: suspended deadlines are counted apart',
  uk: 'Друга версія формули: зупинені строки враховано окремо',
};

/** Each version after the first, in order: a change of the formula must not read as a change of what it measures. */
export const FORMULA_CHANGES: Partial<Record<IndicatorKey, readonly FormulaChange[]>> = {
  'overseer-diversity': [
    {
      version: 2,
      on: '2026-11-23',
      text: {
        en: 'Version 2 of the formula: an act that found nothing never lowers diversity',
        uk: 'Друга версія формули: захід, що нічого не виявив, ніколи не зменшує різноманіття',
      },
      former: {
        en: 'The exponential of the Shannon entropy of acts of oversight over the seven stakeholder categories: 1 where one category does all of it, 7 where all share it equally. Each finding of the period counts as one act of oversight by the body that made it. Under five acts there is not enough evidence.',
        uk: 'Експонента ентропії Шеннона для розподілу актів нагляду між сімома категоріями сторін: 1, якщо весь нагляд здійснює одна категорія, 7, якщо всі роблять це порівну. Кожен висновок за період вважають одним актом нагляду суб’єкта, який його зробив. Якщо актів менше п’яти, доказів бракує.',
      },
    },
  ],
  'timely-response': [
    {
      version: 2,
      on: '2026-11-23',
      text: STANDSTILL,
      former: {
        en: 'Recommendations whose first substantive response came on or before its due date ÷ recommendations whose response fell due in the period, whether or not the deadline was suspended. Responses without a recorded date can be neither on time nor late: they are left out of this share and counted in “answered by the as-of date”. Where no response has a date there is no share.',
        uk: 'Рекомендації, на які першу відповідь по суті надійшло не пізніше встановленого строку ÷ рекомендації, строк відповіді на які настав за період, незалежно від того, чи було його зупинено. Відповідь без зазначеної дати не можна вважати ні своєчасною, ні запізнілою: до цієї частки її не включено, але враховано в показнику «надано відповідь станом на дату». Якщо дати не має жодна відповідь, частку не обчислюють.',
      },
    },
  ],
  overdue: [
    {
      version: 2,
      on: '2026-11-23',
      text: STANDSTILL,
      former: {
        en: 'Open recommendations past their target date ÷ open recommendations with a target date, on the as-of date, whether or not the deadline was suspended. It is a stock, so that the length of the period does not matter. Recommendations without a target date are shown beside it.',
        uk: 'Незакриті рекомендації, цільова дата виконання яких минула ÷ усі незакриті рекомендації з цільовою датою станом на обрану дату, незалежно від того, чи було строк виконання зупинено. Це залишок на дату, тож тривалість періоду на нього не впливає. Рекомендації без цільової дати показано поруч.',
      },
    },
  ],
};

/** How an indicator was computed before today's version, the oldest first. */
export const formerFormulas = (key: IndicatorKey): FormerFormula[] =>
  (FORMULA_CHANGES[key] ?? []).map(({ version, on, former }) => ({ version: version - 1, until: on, formula: former }));
