import type { RecommendationSummary } from '@nahliad/contracts';
import { column, keyColumns, nameIn, writtenColumns, yesOrNo, type Column } from '../../platform/exports/columns';

/** A recommendation as a row of a table. */
export const RECOMMENDATION_COLUMNS: readonly Column<RecommendationSummary>[] = [
  column({ en: 'Reference', uk: 'Номер' }, (one) => one.reference),
  column({ en: 'Issued by', uk: 'Хто надав' }, ({ issuer }, language) => nameIn(issuer.name, language)),
  column({ en: 'Addressee', uk: 'Адресат' }, ({ addressee }, language) => nameIn(addressee.name, language)),
  column({ en: 'Also addressed to', uk: 'Також адресовано' }, ({ alsoAddressed }, language) =>
    alsoAddressed.map(({ name }) => nameIn(name, language)).join('; '),
  ),
  ...keyColumns<RecommendationSummary>(
    'governanceCriterion',
    { en: 'Criteria', uk: 'Критерії' },
    (one) => one.criteria,
  ),
  ...writtenColumns<RecommendationSummary>({ en: 'Text', uk: 'Текст' }, (one) => one.text),
  ...keyColumns<RecommendationSummary>('recommendationType', { en: 'Type', uk: 'Вид' }, (one) => one.type),
  ...keyColumns<RecommendationSummary>(
    'recommendationPriority',
    { en: 'Priority', uk: 'Пріоритет' },
    (one) => one.priority,
  ),
  column({ en: 'Issued on', uk: 'Дата надання' }, (one) => one.issuedOn),
  column({ en: 'Response due on', uk: 'Відповідь до' }, (one) => one.responseDueOn),
  column({ en: 'Target date', uk: 'Виконати до' }, (one) => one.targetOn),
  column({ en: 'Deadlines suspended until', uk: 'Строки зупинено до' }, ({ suspension }) => suspension?.until ?? null),
  ...keyColumns<RecommendationSummary>(
    'suspensionGround',
    { en: 'Ground of suspension', uk: 'Підстава зупинення' },
    ({ suspension }) => suspension?.ground ?? null,
  ),
  ...keyColumns<RecommendationSummary>('position', { en: 'Position', uk: 'Позиція' }, (one) => one.position),
  ...keyColumns<RecommendationSummary>(
    'implementation',
    { en: 'Implementation', uk: 'Виконання' },
    (one) => one.implementation,
  ),
  column({ en: 'Reply overdue', uk: 'Відповідь прострочено' }, (one, language) => yesOrNo(one.replyOverdue, language)),
  column({ en: 'Overdue', uk: 'Виконання прострочено' }, (one, language) => yesOrNo(one.overdue, language)),
  column({ en: 'Findings (identifiers)', uk: 'Висновки (ідентифікатори)' }, (one) => one.findingIds.join('|')),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (one) => one.id),
];
