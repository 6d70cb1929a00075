import type { Labels } from '../labels';

export const sources = {
  sourceKind: {
    victim: 'Потерпіла особа',
    witness: 'Свідок',
    'detained-person': 'Затримана особа',
    relative: 'Близька особа',
    insider: 'Викривач',
    official: 'Посадова особа інституції',
    expert: 'Експерт',
    document: 'Документ',
    media: 'Повідомлення медіа',
    other: 'Інше джерело',
  },
  sourceReliability: {
    A: 'Цілком надійне',
    B: 'Зазвичай надійне',
    C: 'Доволі надійне',
    D: 'Зазвичай ненадійне',
    E: 'Ненадійне',
    F: 'Надійність оцінити неможливо',
  },
  sourceCredibility: {
    1: 'Підтверджено іншими джерелами',
    2: 'Імовірно правда',
    3: 'Можливо правда',
    4: 'Сумнівно',
    5: 'Малоймовірно',
    6: 'Правдивість оцінити неможливо',
  },
  identityState: { none: 'Не записано', sealed: 'Зашифровано', destroyed: 'Знищено' },
} satisfies Partial<Labels>;
