import type { Labels } from '../labels';

export const recommendations = {
  recommendationType: {
    law: 'Закон',
    policy: 'Політика',
    practice: 'Практика',
    discipline: 'Дисциплінарна відповідальність',
    remedy: 'Поновлення прав',
    budget: 'Бюджет',
    training: 'Навчання персоналу',
  },
  claimState: {
    unverified: 'Ніхто не перевірив вчасно',
    recent: 'Подано нещодавно, ще перевірятимуть',
    confirmed: 'Підтверджено',
    refuted: 'Спростовано',
  },
  recommendationPriority: { high: 'Високий', medium: 'Середній', low: 'Низький' },
  followUpKind: {
    plan: 'План',
    progress: 'Звіт про виконання',
    claim: 'Заява про виконання',
    verification: 'Перевірка',
  },
  verificationResult: {
    'closed-implemented': 'Виконано',
    refuted: 'Заяву спростовано',
    'closed-not-implemented': 'Не виконано',
    'closed-superseded': 'Замінено іншою',
    'closed-no-longer-applicable': 'Втратила актуальність',
    withdrawn: 'Відкликано',
    regressed: 'Досягнуте втрачено',
  },
  suspensionGround: {
    'martial-law': 'Воєнний стан',
    'state-of-emergency': 'Надзвичайний стан',
    'court-order': 'Рішення суду',
    agreed: 'За згодою сторін',
  },
  deadline: { reply: 'Відповідь', implementation: 'Виконання' },
  escalationRecipient: {
    'issuer-lead': 'Керівник автора рекомендації',
    'addressee-head': 'Очільник адресата',
    'addressee-parent': 'Орган вищого рівня адресата',
    stakeholder: 'Визначена сторона',
  },
} satisfies Partial<Labels>;
