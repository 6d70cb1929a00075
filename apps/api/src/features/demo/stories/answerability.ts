import { ANYWHERE, type Story } from './story';

/** Money, information, complaints and careers: what an institution answers for. */
export const ANSWERABILITY: readonly Story[] = [
  {
    at: ['ministry', 'armed-forces', 'police', 'border-guard'],
    criteria: ['resource-management', 'transparency'],
    themes: ['procurement', 'corruption'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'Contracts awarded without competition', uk: 'Договори укладено без конкурсу' },
    summary: {
      en: '{n} of {m} contracts looked at went to a single bidder, and the files give no reason for it.',
      uk: '{n} із {m} перевірених договорів укладено з єдиним учасником, і в справах немає для цього жодного обґрунтування.',
    },
    recommendation: {
      type: 'policy',
      en: 'Publish the ground for every contract awarded without competition before it is signed.',
      uk: 'Оприлюднювати підставу для кожного договору без конкурсу до його підписання.',
    },
  },
  {
    at: ['armed-forces', 'ministry', 'emergency-service'],
    criteria: ['resource-management'],
    themes: ['budget'],
    polarity: 'adverse',
    severity: 2,
    title: { en: 'Stock in the warehouse differs from the books', uk: 'Залишки на складі не збігаються з обліком' },
    summary: {
      en: 'The count in {place} found {n} differences in {m} positions; the last inventory was three years ago.',
      uk: 'Звірка в місті {place} виявила {n} розбіжностей у {m} позиціях; останню інвентаризацію провели три роки тому.',
    },
    recommendation: {
      type: 'budget',
      en: 'Take stock every year and report differences to the audit body.',
      uk: 'Щороку проводити інвентаризацію та повідомляти орган аудиту про розбіжності.',
    },
  },
  {
    at: ANYWHERE,
    criteria: ['access-to-information', 'transparency'],
    themes: ['other'],
    polarity: 'adverse',
    severity: 2,
    title: { en: 'Requests for information left unanswered', uk: 'Запити на інформацію залишили без відповіді' },
    summary: {
      en: '{n} of {m} requests sent by journalists and lawyers got no answer within the term of the law.',
      uk: '{n} із {m} запитів журналістів і адвокатів не отримали відповіді у визначений законом строк.',
    },
    recommendation: {
      type: 'practice',
      en: 'Name a person answerable for requests and publish how many were answered in time.',
      uk: 'Визначити відповідальну за запити особу та оприлюднювати частку своєчасних відповідей.',
    },
  },
  {
    at: ['police', 'border-guard', 'customs', 'prison-service'],
    criteria: ['responsiveness', 'accountability'],
    themes: ['complaint-handling'],
    polarity: 'adverse',
    severity: 2,
    title: { en: 'Complaints decided late', uk: 'Скарги розглянуто із запізненням' },
    summary: {
      en: '{n} of {m} complaints were decided after the statutory term; complainants were not told why.',
      uk: '{n} із {m} скарг розглянуто після встановленого строку; заявникам не пояснили причин.',
    },
    recommendation: {
      type: 'practice',
      en: 'Tell every complainant the reason for a delay and the new date.',
      uk: 'Повідомляти кожного заявника про причину затримки та нову дату.',
    },
  },
  {
    at: ['police', 'national-guard', 'armed-forces', 'border-guard'],
    criteria: ['representation', 'equal-security'],
    themes: ['women-and-minorities', 'careers'],
    polarity: 'observation',
    severity: 1,
    title: { en: 'Few women in senior ranks', uk: 'Мало жінок на керівних посадах' },
    summary: {
      en: 'Women hold {n} of {m} senior posts. There is no plan that would change it.',
      uk: 'Жінки обіймають {n} із {m} керівних посад. Плану, який би це змінив, немає.',
    },
  },
  {
    at: ['security-service', 'police', 'border-guard', 'armed-forces'],
    criteria: ['accountability'],
    themes: ['discipline'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'Disciplinary decisions not carried out', uk: 'Дисциплінарні рішення не виконано' },
    summary: {
      en: '{n} of {m} disciplinary decisions had not been carried out a year later.',
      uk: 'Через рік {n} із {m} дисциплінарних рішень залишалися невиконаними.',
    },
    recommendation: {
      type: 'discipline',
      en: 'Report the execution of every decision to the oversight body within three months.',
      uk: 'Упродовж трьох місяців звітувати перед суб’єктом нагляду про виконання кожного рішення.',
    },
  },
  {
    at: ANYWHERE,
    criteria: ['transparency'],
    themes: ['budget'],
    polarity: 'positive',
    severity: 1,
    title: { en: 'Annual report published in full and on time', uk: 'Річний звіт оприлюднено повністю і вчасно' },
    summary: {
      en: 'The report gives the figures on complaints, force and budget, and is written so that a citizen can follow it.',
      uk: 'Звіт містить дані про скарги, застосування сили та бюджет і написаний зрозуміло для громадян.',
    },
  },
];
