import { LABELS } from '@nahliad/domain';
import { column, keyColumns, nameIn, writtenColumns, yesOrNo, type Column } from '../../platform/exports/columns';
import type { ExportedRecommendation } from './recommendation.record';

/** A recommendation as a row of a table. */
export const RECOMMENDATION_COLUMNS: readonly Column<ExportedRecommendation>[] = [
  column({ en: 'Reference', uk: 'Номер' }, (one) => one.reference),
  column({ en: 'Issued by', uk: 'Хто надав' }, ({ issuer }, language) => nameIn(issuer.name, language)),
  column({ en: 'Addressee', uk: 'Адресат' }, ({ addressee }, language) => nameIn(addressee.name, language)),
  column({ en: 'Also addressed to', uk: 'Також адресовано' }, ({ alsoAddressed }, language) =>
    alsoAddressed.map(({ name }) => nameIn(name, language)).join('; '),
  ),
  ...keyColumns<ExportedRecommendation>(
    'governanceCriterion',
    { en: 'Criteria', uk: 'Критерії' },
    (one) => one.criteria,
  ),
  ...writtenColumns<ExportedRecommendation>({ en: 'Text', uk: 'Текст' }, (one) => one.text),
  ...keyColumns<ExportedRecommendation>('recommendationType', { en: 'Type', uk: 'Вид' }, (one) => one.type),
  ...keyColumns<ExportedRecommendation>(
    'recommendationPriority',
    { en: 'Priority', uk: 'Пріоритет' },
    (one) => one.priority,
  ),
  column({ en: 'Issued on', uk: 'Дата надання' }, (one) => one.issuedOn),
  column({ en: 'Response due on', uk: 'Відповідь до' }, (one) => one.responseDueOn),
  column({ en: 'Target date', uk: 'Виконати до' }, (one) => one.targetOn),
  column({ en: 'Deadlines suspended until', uk: 'Строки зупинено до' }, ({ suspension }) => suspension?.until ?? null),
  ...keyColumns<ExportedRecommendation>(
    'suspensionGround',
    { en: 'Ground of suspension', uk: 'Підстава зупинення' },
    ({ suspension }) => suspension?.ground ?? null,
  ),
  ...keyColumns<ExportedRecommendation>('position', { en: 'Position', uk: 'Позиція' }, (one) => one.position),
  column({ en: 'Responses', uk: 'Відповіді' }, ({ responses }, language) =>
    responses
      .map(({ position, receivedOn, text }) => {
        const stance = [LABELS[language].position[position], receivedOn].filter(Boolean).join(', ');
        return `${stance}: ${nameIn(text, language)}`;
      })
      .join('\n\n'),
  ),
  ...keyColumns<ExportedRecommendation>(
    'implementation',
    { en: 'Implementation', uk: 'Виконання' },
    (one) => one.implementation,
  ),
  ...keyColumns<ExportedRecommendation>(
    'followUpKind',
    { en: 'Last said of it', uk: 'Що сказано востаннє' },
    ({ lastSaid }) => lastSaid?.kind ?? null,
  ),
  column({ en: 'Last said at', uk: 'Коли сказано востаннє' }, ({ lastSaid }) => lastSaid?.createdAt ?? null),
  ...writtenColumns<ExportedRecommendation>(
    { en: 'What was last said', uk: 'Останнє сказане' },
    ({ lastSaid }) => lastSaid?.text ?? { en: null, uk: null },
  ),
  column({ en: 'Reply overdue', uk: 'Відповідь прострочено' }, (one, language) => yesOrNo(one.replyOverdue, language)),
  column({ en: 'Overdue', uk: 'Виконання прострочено' }, (one, language) => yesOrNo(one.overdue, language)),
  column({ en: 'Findings (identifiers)', uk: 'Висновки (ідентифікатори)' }, (one) => one.findingIds.join('|')),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (one) => one.id),
];
