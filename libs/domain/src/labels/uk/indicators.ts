import type { Labels } from '../labels';

export const indicators = {
  indicatorStatus: {
    ok: 'Обчислено',
    'no-cases': 'Немає випадків',
    'not-assessed': 'Не оцінено',
    'not-applicable': 'Не застосовується',
    'insufficient-evidence': 'Бракує доказів',
    suppressed: 'Приховано для захисту людей',
  },
  evidenceGrade: {
    A: 'Сильні докази',
    B: 'Достатні докази',
    C: 'Обмежені докази',
    D: 'Бракує доказів',
  },
} satisfies Partial<Labels>;
