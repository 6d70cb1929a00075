import type { Labels } from '../labels';

export const indicators = {
  indicatorStatus: {
    ok: 'Обчислено',
    'no-cases': 'Немає випадків',
    'not-assessed': 'Не оцінено',
    'not-applicable': 'Не застосовується',
    'insufficient-evidence': 'Бракує доказів',
    'not-reached': 'Ще не досягнуто',
    suppressed: 'Приховано для захисту людей',
  },
  evidenceTest: {
    'effective-number': 'Ефективна кількість записів',
    categories: 'Категорії сторін серед суб’єктів нагляду',
    'median-age': 'Медіанний вік записів у місяцях',
    'verified-share': 'Частка підтверджених записів',
    completeness: 'Частка ваги, для якої є дані',
  },
  indicatorKind: { structure: 'Структура', process: 'Процес', outcome: 'Результат' },
  indicatorOrigin: {
    computed: 'Обчислено за записами',
    rubric: 'Оцінено за описаними рівнями',
    survey: 'За опитуванням',
    external: 'За зовнішньою статистикою',
  },
  indicatorUnit: {
    share: 'Частка',
    count: 'Кількість записів',
    categories: 'Категорії',
    months: 'Місяці',
    score: 'Оцінка від нуля до ста',
    ratio: 'Співвідношення',
  },
  referenceKind: {
    population: 'Населення',
    staff: 'Персонал, усі ранги',
    'senior-staff': 'Персонал, керівні ранги',
    complaints: 'Скарги',
  },
  complaintFate: {
    'decided-in-time': 'Вирішено у встановлений законом строк',
    'decided-late': 'Вирішено із запізненням',
    'undecided-overdue': 'Строк сплив, рішення немає',
    'not-due': 'Строк не сплив або зупинено',
  },
} satisfies Partial<Labels>;
