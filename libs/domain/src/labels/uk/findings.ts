import type { Labels } from '../labels';

export const findings = {
  theme: {
    vetting: 'Перевірка доброчесності',
    lustration: 'Люстрація',
    discipline: 'Дисципліна',
    careers: 'Кар’єра і просування по службі',
    corruption: 'Корупція',
    procurement: 'Закупівлі',
    'use-of-force': 'Застосування сили',
    detention: 'Тримання під вартою',
    surveillance: 'Негласне спостереження',
    'women-and-minorities': 'Жінки та меншини',
    'complaint-handling': 'Робота зі скаргами',
    budget: 'Бюджет',
    training: 'Навчання персоналу',
    other: 'Інша тема',
  },
  polarity: { adverse: 'Негативний', positive: 'Позитивний', observation: 'Спостереження' },
  scale: { isolated: 'Поодинокий випадок', repeated: 'Повторювані випадки', systemic: 'Системна проблема' },
} satisfies Partial<Labels>;
