import type { ExportedIndicator } from '@nahliad/contracts';
import { LABELS, type Language } from '@nahliad/domain';
import { column, keyColumns, nameIn, type Column } from '../../platform/exports/columns';

/** One value of an indicator as a row of a table; an empty cell is a number that there is not. */
export const INDICATOR_COLUMNS: readonly Column<ExportedIndicator>[] = [
  column({ en: 'Indicator', uk: 'Показник' }, ({ name }, language) => nameIn(name, language)),
  column({ en: 'Indicator (key)', uk: 'Показник (ключ)' }, ({ key }) => key),
  column({ en: 'Group', uk: 'Група' }, ({ group }, language) => group && groupName(group, language)),
  column({ en: 'Group (key)', uk: 'Група (ключ)' }, ({ group }) => group?.key ?? null),
  column({ en: 'As of', uk: 'Станом на' }, ({ asOf }) => asOf),
  column({ en: 'Months', uk: 'Місяців' }, ({ window }) => window),
  column({ en: 'Numerator', uk: 'Чисельник' }, ({ numerator }) => numerator),
  column({ en: 'Denominator', uk: 'Знаменник' }, ({ denominator }) => denominator),
  column({ en: 'Value', uk: 'Значення' }, ({ value }) => value),
  column({ en: 'Lower bound', uk: 'Нижня межа' }, ({ low }) => low),
  column({ en: 'Upper bound', uk: 'Верхня межа' }, ({ high }) => high),
  ...keyColumns<ExportedIndicator>('indicatorStatus', { en: 'Status', uk: 'Стан' }, ({ status }) => status),
  ...keyColumns<ExportedIndicator>('evidenceGrade', { en: 'Evidence', uk: 'Доказовість' }, ({ grade }) => grade),
  column({ en: 'Unit', uk: 'Одиниця' }, ({ unit }) => unit),
  column({ en: 'Formula version', uk: 'Версія формули' }, ({ formulaVersion }) => formulaVersion),
];

/** Institutions bring their name, criteria and categories have a label, months are their own. */
function groupName({ key, name }: NonNullable<ExportedIndicator['group']>, language: Language): string {
  if (name) return nameIn(name, language);
  const { governanceCriterion, stakeholderCategory } = LABELS[language];
  return ({ ...governanceCriterion, ...stakeholderCategory } as Record<string, string>)[key] ?? key;
}
