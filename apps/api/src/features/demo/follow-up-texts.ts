import type { FollowUpStep, SuspensionGround, Text } from '@nahliad/domain';

/** What is said with each step, by the institution and by the body. */
export const STEP_TEXTS: Record<FollowUpStep, Text> = {
  plan: {
    en: 'An order will set the procedure; every unit is trained on it and checked once a quarter.',
    uk: 'Порядок буде встановлено наказом; кожен підрозділ пройде навчання, перевірки відбуватимуться щокварталу.',
  },
  progress: {
    en: 'The order is signed and two of three regions work by it. The third waits for its new duty officers.',
    uk: 'Наказ підписано, за ним працюють дві області з трьох. Третя чекає на нових чергових.',
  },
  claim: {
    en: 'All units work by the new procedure; the log of the last three months can be inspected at any time.',
    uk: 'Усі підрозділи працюють за новим порядком; журнал за останні три місяці можна перевірити будь-коли.',
  },
  'closed-implemented': {
    en: 'We visited four units without notice and found the log complete in each. A sample of 60 records shows no gap.',
    uk: 'Ми без попередження відвідали чотири підрозділи: журнал усюди повний. У вибірці з 60 записів прогалин немає.',
  },
  refuted: {
    en: 'In two of five units visited the log begins in the month of the claim, and a third has none.',
    uk: 'У двох із п’яти відвіданих підрозділів журнал починається з місяця заяви, а в третьому його немає.',
  },
  'closed-not-implemented': {
    en: 'The institution keeps to its practice. We close the recommendation as not implemented and say so publicly.',
    uk: 'Інституція не змінює практики. Закриваємо рекомендацію як не виконану і повідомляємо про це публічно.',
  },
  'closed-superseded': {
    en: 'A broader recommendation on the same matter takes its place.',
    uk: 'Її замінює ширша рекомендація з того самого питання.',
  },
  'closed-no-longer-applicable': {
    en: 'The unit that it was about has been dissolved.',
    uk: 'Підрозділ, якого вона стосувалася, ліквідовано.',
  },
  withdrawn: {
    en: 'Withdrawn: the documents received since show that the practice was lawful.',
    uk: 'Відкликано: отримані згодом документи свідчать, що практика була законною.',
  },
  regressed: {
    en: 'A repeated visit found that the log has not been kept since the change of the head of the unit.',
    uk: 'Повторний візит показав: після зміни керівника підрозділу журнал не ведуть.',
  },
};

export const PARTLY: Text = {
  en: 'The procedure works in the regional centres. Small stations follow next year, for want of staff.',
  uk: 'Порядок діє в обласних центрах. Малі відділки приєднаються наступного року: бракує людей.',
};

export const OWNERS: readonly string[] = [
  'Department of Internal Control',
  'Управління внутрішнього контролю',
  'Відділ службової підготовки',
];

export const MILESTONE_TEXTS: readonly Text[] = [
  { en: 'Order signed', uk: 'Наказ підписано' },
  { en: 'Staff of all units trained', uk: 'Персонал усіх підрозділів пройшов навчання' },
  { en: 'First quarterly check done', uk: 'Проведено першу щоквартальну перевірку' },
];

export const SUSPENSION_TEXTS: Record<SuspensionGround, Text> = {
  'martial-law': { en: 'Units are deployed elsewhere.', uk: 'Підрозділи передислоковано.' },
  'state-of-emergency': {
    en: 'The floods in the east bind all units until the state of emergency ends.',
    uk: 'Через повінь на сході всі підрозділи задіяно до завершення надзвичайного стану.',
  },
  'court-order': {
    en: 'The court has stayed the order until it decides on the complaint against it.',
    uk: 'Суд зупинив дію наказу до розгляду скарги на нього.',
  },
  agreed: {
    en: 'Both sides wait for the law that parliament has in its second reading.',
    uk: 'Обидві сторони чекають на закон, який парламент розглядає у другому читанні.',
  },
};
