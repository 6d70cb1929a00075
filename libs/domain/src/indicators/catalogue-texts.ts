import type { IndicatorKey } from './indicator-keys';

type Words = { readonly en: string; readonly uk: string };
/** The formula in words says what is counted, what is left out, and how long the window runs on which date. */
export type IndicatorText = { readonly name: Words; readonly formula: Words };

export const INDICATOR_TEXTS: Record<IndicatorKey, IndicatorText> = {
  acceptance: {
    name: { en: 'Acceptance of recommendations', uk: 'Прийняття рекомендацій' },
    formula: {
      en: 'Recommendations accepted ÷ recommendations accepted, accepted in part, noted or rejected, among those issued in the period. Those still pending or under consideration are left out and shown beside it.',
      uk: 'Прийняті рекомендації ÷ рекомендації, які прийнято, прийнято частково, взято до відома або відхилено, серед наданих за період. Ті, що очікують на позицію або розглядаються, не враховано; їх показано поруч.',
    },
  },
  'timely-response': {
    name: { en: 'Timely response', uk: 'Своєчасність відповідей' },
    formula: {
      en: 'Recommendations whose first substantive response came on or before its due date ÷ recommendations whose response fell due in the period. Responses without a recorded date can be neither on time nor late: they are left out of this share and counted in “answered by the as-of date”. Where no response has a date there is no share. While a deadline is suspended its recommendation is in neither share; one that falls in a suspension runs out when the suspension ends.',
      uk: 'Рекомендації, на які першу відповідь по суті надійшло не пізніше встановленого строку ÷ рекомендації, строк відповіді на які настав за період. Відповідь без зазначеної дати не можна вважати ні своєчасною, ні запізнілою: до цієї частки її не включено, але враховано в показнику «надано відповідь станом на дату». Якщо дати не має жодна відповідь, частку не обчислюють. Доки строк зупинено, рекомендації немає в жодній із часток; строк, що припадає на час зупинення, спливає, коли воно закінчується.',
    },
  },
  overdue: {
    name: { en: 'Overdue recommendations', uk: 'Прострочені рекомендації' },
    formula: {
      en: 'Open recommendations past their target date ÷ open recommendations with a target date, on the as-of date. It is a stock, so that the length of the period does not matter. Recommendations without a target date, and those whose deadline is suspended on that date, are shown beside it.',
      uk: 'Незакриті рекомендації, цільова дата виконання яких минула ÷ усі незакриті рекомендації з цільовою датою станом на обрану дату. Це залишок на дату, тож тривалість періоду на нього не впливає. Рекомендації без цільової дати, а також ті, строк виконання яких на цю дату зупинено, показано поруч.',
    },
  },
  'overseer-diversity': {
    name: { en: 'Diversity of overseers', uk: 'Різноманіття суб’єктів нагляду' },
    formula: {
      en: 'The exponential of the Shannon entropy of acts of oversight over the seven stakeholder categories: 1 where one category does all of it, 7 where all share it equally. Until activities are logged, each finding of the period counts as one act of oversight by the body that made it. Under five acts there is not enough evidence.',
      uk: 'Експонента ентропії Шеннона для розподілу актів нагляду між сімома категоріями сторін: 1, якщо весь нагляд здійснює одна категорія, 7, якщо всі роблять це порівну. Доки наглядові заходи не внесено, кожен висновок за період вважають одним актом нагляду суб’єкта, який його зробив. Якщо актів менше п’яти, доказів бракує.',
    },
  },
  coverage: {
    name: { en: 'Coverage', uk: 'Охоплення наглядом' },
    formula: {
      en: 'Cells (security institution × criterion) with at least one finding in the period ÷ all cells of the active security institutions. Until activities are logged, somebody who looked and found nothing leaves no trace here.',
      uk: 'Клітинки (інституція сектору безпеки × критерій), у яких за період є щонайменше один висновок ÷ усі клітинки чинних інституцій сектору безпеки. Доки наглядові заходи не внесено, перевірка, яка нічого не виявила, тут не відображається.',
    },
  },
  findings: {
    name: { en: 'Findings', uk: 'Висновки нагляду' },
    formula: {
      en: 'Findings that are final or closed, and verified wholly or in part, observed in the period. It shows how much was found and is never scored: whoever looks harder finds more.',
      uk: 'Затверджені або закриті висновки, які підтверджено повністю чи частково, зі спостереженням за період. Число показує, скільки виявлено, і ніколи не стає оцінкою: хто пильніше дивиться, той більше знаходить.',
    },
  },
};
