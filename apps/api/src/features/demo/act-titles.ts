import type { ActivityKind, Text } from '@nahliad/domain';

/** What acts of oversight in Zarichia are about, by their kind. */
export const ACT_TITLES: Record<ActivityKind, readonly Text[]> = {
  inspection: [
    { en: 'Duty rosters and use-of-force records', uk: 'Графіки чергувань і записи про застосування сили' },
    { en: 'Storage of seized property', uk: 'Зберігання вилученого майна' },
  ],
  visit: [
    { en: 'Conditions in detention cells', uk: 'Умови в камерах тримання' },
    { en: 'Talks with detained persons in private', uk: 'Розмови із затриманими без свідків' },
  ],
  hearing: [
    { en: 'Annual report to the committee', uk: 'Річний звіт перед комітетом' },
    { en: 'Rules on surveillance in practice', uk: 'Правила негласного спостереження на практиці' },
  ],
  inquiry: [{ en: 'Events of the spring assembly', uk: 'Події під час весняного зібрання' }],
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
  survey: [{ en: 'How residents rate their district police', uk: 'Як мешканці оцінюють поліцію свого округу' }],
  'legislative-review': [{ en: 'Draft amendments to the service law', uk: 'Проєкт змін до закону про службу' }],
  'internal-inspection': [{ en: 'Checks of body-worn cameras', uk: 'Перевірки нагрудних камер' }],
};
