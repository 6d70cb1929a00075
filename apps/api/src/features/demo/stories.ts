import type { GovernanceCriterion, InstitutionType, Polarity, RecommendationType, Text, Theme } from '@nahliad/domain';

/** What may be found, as a text with gaps: `{n}` of `{m}`, and the town of `{place}`. */
export interface Story {
  readonly at: readonly InstitutionType[];
  readonly criteria: readonly GovernanceCriterion[];
  readonly themes: readonly Theme[];
  readonly polarity: Polarity;
  readonly severity: 1 | 2 | 3 | 4;
  readonly title: Text;
  readonly summary: Text;
  readonly recommendation?: Text & { readonly type: RecommendationType };
}

const ANYWHERE: readonly InstitutionType[] = [
  'police',
  'armed-forces',
  'national-guard',
  'border-guard',
  'prison-service',
  'customs',
  'emergency-service',
  'ministry',
];

export const STORIES: readonly Story[] = [
  {
    at: ['police', 'national-guard'],
    criteria: ['human-rights', 'legal-framework'],
    themes: ['detention'],
    polarity: 'adverse',
    severity: 4,
    title: { en: 'People held longer than the law allows', uk: 'Людей тримали довше, ніж дозволяє закон' },
    summary: {
      en: 'In {place}, {n} of {m} detention records show no court decision after 72 hours. Nobody checked the time when shifts changed.',
      uk: 'У місті {place} в {n} із {m} протоколів затримання немає рішення суду після 72 годин. Під час передання зміни строки ніхто не перевіряв.',
    },
    recommendation: {
      type: 'practice',
      en: 'Check the length of every detention at each change of shift, in a log that the duty prosecutor can read.',
      uk: 'Перевіряти строк кожного затримання під час кожного передання зміни та фіксувати це в журналі, доступному черговому прокуророві.',
    },
  },
  {
    at: ['police', 'national-guard', 'border-guard'],
    criteria: ['abuse-prevention', 'human-rights'],
    themes: ['use-of-force'],
    polarity: 'adverse',
    severity: 4,
    title: { en: 'Use of force not reported', uk: 'Про застосування сили не доповіли' },
    summary: {
      en: 'Medical files show {n} injuries after arrests in {place}; only some of the {m} arrests have a report on the use of force.',
      uk: 'Медичні документи свідчать про {n} травмувань після затримань у місті {place}; рапорти про застосування сили складено лише за частиною із {m} затримань.',
    },
    recommendation: {
      type: 'discipline',
      en: 'Open an inquiry into every injury without a report and tell the oversight body its outcome.',
      uk: 'Провести перевірку кожного травмування без рапорту та повідомити суб’єкта нагляду про її результат.',
    },
  },
  {
    at: ['prison-service'],
    criteria: ['human-rights'],
    themes: ['detention'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'Cells hold more people than places', uk: 'У камерах більше людей, ніж місць' },
    summary: {
      en: 'On the day of the unannounced visit {m} people shared {n} places; some slept in turns.',
      uk: 'У день візиту без попередження на {n} місць припадало {m} осіб; частина спала позмінно.',
    },
    recommendation: {
      type: 'policy',
      en: 'Set a limit for each cell by law and publish the occupancy every month.',
      uk: 'Визначити граничну наповненість кожної камери та щомісяця оприлюднювати дані про неї.',
    },
  },
  {
    at: ['prison-service', 'police'],
    criteria: ['human-rights', 'equal-security'],
    themes: ['women-and-minorities', 'detention'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'Women held without female staff on duty', uk: 'Жінок тримали без чергової співробітниці' },
    summary: {
      en: 'On {n} of {m} nights looked at, no woman was on duty in the unit where women were held.',
      uk: 'У {n} із {m} перевірених ночей у підрозділі, де тримали жінок, не чергувала жодна співробітниця.',
    },
    recommendation: {
      type: 'practice',
      en: 'Plan duty rosters so that a woman is always on duty where women are held.',
      uk: 'Складати графіки чергувань так, щоб там, де тримають жінок, завжди чергувала жінка.',
    },
  },
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
    at: ['police', 'prison-service', 'border-guard'],
    criteria: ['equal-security', 'responsiveness'],
    themes: ['women-and-minorities', 'complaint-handling'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'No interpreter for people who need one', uk: 'Немає перекладача для тих, хто його потребує' },
    summary: {
      en: 'In {n} of {m} cases looked at in {place}, people were questioned without an interpreter although they had asked for one.',
      uk: 'У {n} із {m} перевірених справ у місті {place} людей допитували без перекладача, хоча вони його просили.',
    },
    recommendation: {
      type: 'practice',
      en: 'Keep a list of interpreters on call and note every request for one.',
      uk: 'Вести перелік перекладачів на виклик і фіксувати кожне прохання про переклад.',
    },
  },
  {
    at: ['security-service', 'intelligence'],
    criteria: ['legal-framework', 'abuse-prevention'],
    themes: ['surveillance'],
    polarity: 'adverse',
    severity: 4,
    title: { en: 'Surveillance prolonged without a new warrant', uk: 'Стеження продовжено без нової ухвали' },
    summary: {
      en: 'In {n} of {m} files the measure went on after the warrant had run out.',
      uk: 'У {n} із {m} справ захід тривав після закінчення строку дії ухвали.',
    },
    recommendation: {
      type: 'law',
      en: 'Let the technical system end a measure by itself on the day on which the warrant ends.',
      uk: 'Забезпечити, щоб технічна система сама припиняла захід у день закінчення дії ухвали.',
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
  {
    at: ['police', 'prison-service', 'emergency-service', 'armed-forces'],
    criteria: ['human-rights', 'abuse-prevention'],
    themes: ['training'],
    polarity: 'positive',
    severity: 1,
    title: { en: 'Training on the use of force renewed', uk: 'Навчання щодо застосування сили оновлено' },
    summary: {
      en: '{m} officers in {place} went through the new course; observers saw the practice follow it.',
      uk: 'Новий курс у місті {place} пройшли співробітники всіх змін ({m} осіб); спостерігачі бачили, що практика йому відповідає.',
    },
  },
  {
    at: ['armed-forces', 'national-guard', 'ministry'],
    criteria: ['legal-framework'],
    themes: ['lustration', 'vetting'],
    polarity: 'adverse',
    severity: 2,
    title: { en: 'Vetting skipped for some appointments', uk: 'Перевірку перед призначенням подекуди не провели' },
    summary: {
      en: '{n} of {m} appointments looked at were made before the vetting was complete.',
      uk: '{n} із {m} перевірених призначень відбулися до завершення перевірки.',
    },
    recommendation: {
      type: 'policy',
      en: 'Make the result of vetting a condition of the order of appointment.',
      uk: 'Зробити результат перевірки умовою наказу про призначення.',
    },
  },
  {
    at: ['customs', 'border-guard'],
    criteria: ['abuse-prevention', 'resource-management'],
    themes: ['corruption'],
    polarity: 'adverse',
    severity: 3,
    title: { en: 'Inspections waived without a record', uk: 'Огляд скасовували без жодного запису' },
    summary: {
      en: 'At the crossing of {place}, {n} of {m} inspections were waived by word of mouth.',
      uk: 'На пункті пропуску {place} {n} із {m} оглядів скасовано за усною вказівкою.',
    },
    recommendation: {
      type: 'practice',
      en: 'Record who waives an inspection and why, and let a second officer confirm it.',
      uk: 'Фіксувати, хто і чому скасовує огляд, та підтверджувати це другим співробітником.',
    },
  },
];
