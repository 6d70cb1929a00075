import type { ActivityKind, Text } from '@nahliad/domain';

/** What acts of oversight in Zarichia are about, by their kind. */
export const ACT_TITLES: Record<ActivityKind, readonly Text[]> = {
  inspection: [
    { en: 'Duty rosters and use-of-force records', uk: 'Графіки чергувань і записи про застосування сили' },
    { en: 'Storage of seized property', uk: 'Зберігання вилученого майна' },
  ],
  visit: [
    { en: 'Conditions on site', uk: 'Умови на місці' },
    { en: 'Talks in private, without superiors', uk: 'Розмови наодинці, без керівництва' },
  ],
  hearing: [
    { en: 'Annual report to the committee', uk: 'Річний звіт перед комітетом' },
    { en: 'How earlier recommendations were met', uk: 'Як виконано попередні рекомендації' },
  ],
  inquiry: [{ en: 'How an incident was handled', uk: 'Як відреагували на інцидент' }],
  audit: [
    { en: 'Procurement of vehicles', uk: 'Закупівля автомобілів' },
    { en: 'Staff costs and vacancies', uk: 'Видатки на персонал і незайняті посади' },
  ],
  'complaint-review': [{ en: 'Complaints received in six months', uk: 'Скарги, що надійшли за пів року' }],
  'budget-scrutiny': [{ en: 'Budget request for the next year', uk: 'Бюджетний запит на наступний рік' }],
  'information-request': [
    { en: 'Register of disciplinary decisions', uk: 'Реєстр дисциплінарних рішень' },
    { en: 'Answers to earlier requests', uk: 'Відповіді на попередні запити' },
  ],
  'media-investigation': [{ en: 'Who wins the contracts', uk: 'Хто виграє підряди' }],
  survey: [{ en: 'What people say about the service', uk: 'Що люди кажуть про службу' }],
  'legislative-review': [{ en: 'Draft amendments to the service law', uk: 'Проєкт змін до закону про службу' }],
  'internal-inspection': [{ en: 'Checks of body-worn cameras', uk: 'Перевірки нагрудних камер' }],
};
