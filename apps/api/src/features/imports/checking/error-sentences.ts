import type { ImportRowError } from '@nahliad/contracts';
import type { Text } from '@nahliad/domain';

/** The error file leaves the product, so it says what is wrong in words, where every other answer says it in codes. */
export const ERROR_SENTENCES: Readonly<Record<ImportRowError, Text>> = {
  ragged: {
    en: 'The row has more or fewer cells than the header, so its values may stand under the wrong columns.',
    uk: 'У рядку більше або менше клітинок, ніж у заголовку, тож значення могли потрапити не у свої стовпці.',
  },
  'formula-error': {
    en: 'The cell holds the error of a formula instead of a value.',
    uk: 'Замість значення у клітинці помилка формули.',
  },
  'control-character': {
    en: 'The text holds characters that cannot be shown.',
    uk: 'Текст містить символи, які неможливо відобразити.',
  },
  required: { en: 'A value is required here.', uk: 'Тут потрібне значення.' },
  'too-long': { en: 'The text is longer than the field allows.', uk: 'Текст довший, ніж дозволяє поле.' },
  'too-many': {
    en: 'The cell names more values than the field takes.',
    uk: 'У клітинці більше значень, ніж приймає поле.',
  },
  'not-mapped': {
    en: 'The mapping does not say what this value means.',
    uk: 'У зіставленні не зазначено, що означає це значення.',
  },
  'not-allowed': {
    en: 'The value is not in the vocabulary of this field.',
    uk: 'Такого значення немає у словнику цього поля.',
  },
  'not-a-date': {
    en: 'The value is not a date in the expected format.',
    uk: 'Значення не є датою в очікуваному форматі.',
  },
  'in-future': { en: 'The date is in the future.', uk: 'Ця дата ще не настала.' },
  'before-start': { en: 'The period ends before it begins.', uk: 'Період закінчується раніше, ніж починається.' },
  'not-a-number': { en: 'The value is not a whole number.', uk: 'Значення не є цілим числом.' },
  'out-of-range': { en: 'The number is larger than the field allows.', uk: 'Число більше, ніж дозволяє поле.' },
  'unknown-institution': {
    en: 'No stakeholder has this name, and the mapping does not let the import create one.',
    uk: 'Суб’єкта з такою назвою немає, а зіставлення не дозволяє його створити.',
  },
  'ambiguous-institution': {
    en: 'Several stakeholders have this name.',
    uk: 'Таку назву мають кілька суб’єктів.',
  },
  'not-an-institution': {
    en: 'This stakeholder is not an institution that can be overseen.',
    uk: 'Цей суб’єкт не є установою, за якою здійснюють нагляд.',
  },
  'state-secret': {
    en: 'The text bears the stamp of a state secret. Such texts must not be entered here.',
    uk: 'Текст має гриф секретності. Такі тексти вносити сюди заборонено.',
  },
  'due-before-issue': {
    en: 'The date is before the day on which the recommendation was issued.',
    uk: 'Ця дата передує дню надання рекомендації.',
  },
  'verification-required': {
    en: 'A finding in this state needs a result of its verification.',
    uk: 'Для висновку в такому стані потрібен результат підтвердження.',
  },
  'final-required': {
    en: 'Only a final finding can be published.',
    uk: 'Оприлюднити можна лише остаточний висновок.',
  },
  'open-recommendation': {
    en: 'A finding with an open recommendation cannot be closed.',
    uk: 'Висновок із відкритою рекомендацією не може бути закритим.',
  },
  repeated: {
    en: 'An earlier row has the same key. A row that repeats it may only add another recommendation.',
    uk: 'Такий самий ключ має один із попередніх рядків. Рядок, що його повторює, може лише додати іншу рекомендацію.',
  },
  'recommendation-differs': {
    en: 'The recommendation of this number is on record with another text.',
    uk: 'Рекомендацію з цим номером уже внесено з іншим текстом.',
  },
  'unknown-finding': {
    en: 'The body has no finding with this reference or external number that could bear a recommendation.',
    uk: 'Орган не має висновку з таким номером, до якого можна надати рекомендацію.',
  },
  'unknown-recommendation': {
    en: 'The body has no recommendation with this reference or external number.',
    uk: 'Орган не має рекомендації з таким номером.',
  },
  'recommendation-ended': {
    en: 'Nobody waits for an answer to this recommendation any longer.',
    uk: 'На відповідь до цієї рекомендації вже ніхто не чекає.',
  },
  'before-last-position': {
    en: 'The answer is dated before the last one on record.',
    uk: 'Відповідь датовано раніше за останню внесену.',
  },
  'share-after-import': {
    en: 'A period for a reply begins only when the finding is shared here. Import it as assessed, then share it for reply.',
    uk: 'Строк для відповіді починається лише тоді, коли висновок надсилають у системі. Імпортуйте його як оцінений, а потім надішліть для відповіді.',
  },
  'not-a-flag': { en: 'The value says neither yes nor no.', uk: 'Значення не означає ні «так», ні «ні».' },
  'not-an-email': { en: 'The value is not an e-mail address.', uk: 'Значення не є адресою електронної пошти.' },
  'not-a-website': {
    en: 'The value is not the address of a website (https://…).',
    uk: 'Значення не є адресою вебсайту (https://…).',
  },
  'outcome-required': {
    en: 'What has ended has an outcome, so it is no longer under way.',
    uk: 'Завершений захід має результат, тож він уже не триває.',
  },
  'type-required': {
    en: 'A security institution needs a type of institution.',
    uk: 'Для установи сектору безпеки потрібно зазначити її тип.',
  },
  'type-not-applicable': {
    en: 'Only a security institution has a type of institution.',
    uk: 'Тип установи мають лише установи сектору безпеки.',
  },
  'body-required': { en: 'This role is held in a body: name it.', uk: 'Цю роль мають в органі: зазначте його.' },
  'role-not-applicable': {
    en: 'Only a security institution has respondents.',
    uk: 'Відповідальних за відповіді мають лише установи сектору безпеки.',
  },
};
