import type { Labels } from '../labels';

export const stakeholders = {
  institutionType: {
    police: 'Поліція',
    'armed-forces': 'Збройні сили',
    'national-guard': 'Національна гвардія',
    intelligence: 'Розвідувальний орган',
    'security-service': 'Служба безпеки',
    'border-guard': 'Прикордонна служба',
    customs: 'Митниця',
    'prison-service': 'Пенітенціарна служба',
    'emergency-service': 'Служба з надзвичайних ситуацій',
    ministry: 'Міністерство',
    prosecution: 'Прокуратура',
    'private-security': 'Приватна охоронна компанія',
    other: 'Інша інституція',
  },
  bodyFunction: {
    adjudicative: 'Вирішення справ',
    advisory: 'Консультування',
    appeals: 'Розгляд оскаржень',
    audit: 'Аудит',
    investigative: 'Розслідування',
    review: 'Перегляд справ і практик',
    supervisory: 'Постійний нагляд',
  },
  role: {
    officer: 'Фахівець',
    lead: 'Керівник',
    analyst: 'Аналітик',
    respondent: 'Представник інституції',
    administrator: 'Адміністратор',
    auditor: 'Аудитор',
  },
} satisfies Partial<Labels>;
