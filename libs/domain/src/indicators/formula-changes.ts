import type { Text } from '../labels/labels';
import type { IndicatorKey } from './indicator-keys';

/** From which day on an indicator is counted in another way, and in which. */
export interface FormulaChange {
  readonly version: number;
  readonly on: string;
  readonly text: Text;
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
    },
  ],
  'timely-response': [{ version: 2, on: '2026-11-23', text: STANDSTILL }],
  overdue: [{ version: 2, on: '2026-11-23', text: STANDSTILL }],
};
