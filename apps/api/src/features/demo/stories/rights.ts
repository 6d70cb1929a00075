import { type Story } from './story';

/** How people were treated, and what kept power from being abused. */
export const RIGHTS: readonly Story[] = [
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
