import { FEW_PEOPLE, LABELS, groupKey, groupLabel } from '@nahliad/domain';
import { column, keyColumns, nameIn, writtenColumns, type Column } from '../../platform/exports/columns';
import type { ExportedFinding } from './finding.record';

/** A finding as a row of a table. */
export const FINDING_COLUMNS: readonly Column<ExportedFinding>[] = [
  column({ en: 'Reference', uk: 'Номер' }, (finding) => finding.reference),
  column({ en: 'Oversight body', uk: 'Суб’єкт нагляду' }, ({ body }, language) => nameIn(body.name, language)),
  column({ en: 'Institutions', uk: 'Інституції' }, ({ institutions }, language) =>
    institutions.map(({ name }) => nameIn(name, language)).join('; '),
  ),
  column({ en: 'Took part (role)', uk: 'Брали участь (роль)' }, ({ participants }, language) =>
    participants
      .map(({ body, role }) => `${nameIn(body, language)} (${LABELS[language].participationRole[role]})`)
      .join('; '),
  ),
  ...keyColumns<ExportedFinding>(
    'governanceCriterion',
    { en: 'Criteria', uk: 'Критерії' },
    (finding) => finding.criteria,
  ),
  ...writtenColumns<ExportedFinding>({ en: 'Title', uk: 'Назва' }, (finding) => finding.title),
  ...writtenColumns<ExportedFinding>({ en: 'Summary', uk: 'Стислий виклад' }, (finding) => finding.summary),
  column({ en: 'Observed on', uk: 'Дата спостереження' }, (finding) => finding.observedOn),
  column({ en: 'Observed to', uk: 'Спостереження до' }, (finding) => finding.observedTo),
  ...keyColumns<ExportedFinding>('severity', { en: 'Severity', uk: 'Тяжкість' }, (finding) => finding.severity),
  ...keyColumns<ExportedFinding>('polarity', { en: 'Polarity', uk: 'Характер' }, (finding) => finding.polarity),
  ...keyColumns<ExportedFinding>('theme', { en: 'Themes', uk: 'Теми' }, (finding) => finding.themes),
  ...keyColumns<ExportedFinding>('scale', { en: 'Scale', uk: 'Масштаб' }, (finding) => finding.scale),
  column({ en: 'Region', uk: 'Регіон' }, (finding) => finding.region),
  column({ en: 'Persons affected', uk: 'Скількох осіб стосується' }, (finding, language) =>
    finding.personsSuppressed ? FEW_PEOPLE[language] : finding.personsAffected,
  ),
  column({ en: 'Amount questioned', uk: 'Сума, поставлена під сумнів' }, (finding) => finding.amountQuestioned),
  column({ en: 'Affected groups', uk: 'Групи постраждалих' }, ({ affectedGroups }, language) =>
    affectedGroups.map((group) => groupLabel(LABELS[language], group)).join('; '),
  ),
  column({ en: 'Affected groups (key)', uk: 'Групи постраждалих (ключ)' }, ({ affectedGroups }) =>
    affectedGroups.map(groupKey).join('|'),
  ),
  ...keyColumns<ExportedFinding>(
    'workflowStatus',
    { en: 'Workflow', uk: 'Опрацювання' },
    (finding) => finding.workflow,
  ),
  ...keyColumns<ExportedFinding>(
    'verification',
    { en: 'Verification', uk: 'Підтвердження' },
    (finding) => finding.verification,
  ),
  ...keyColumns<ExportedFinding>(
    'visibility',
    { en: 'Visibility', uk: 'Рівень доступу' },
    (finding) => finding.visibility,
  ),
  ...keyColumns<ExportedFinding>(
    'publicationState',
    { en: 'Publication', uk: 'Оприлюднення' },
    (finding) => finding.publication,
  ),
  ...keyColumns<ExportedFinding>(
    'replyState',
    { en: 'Right of reply', uk: 'Право на відповідь' },
    ({ reply }) => reply,
  ),
  column({ en: 'Reply due on', uk: 'Строк відповіді' }, (finding) => finding.replyDueOn),
  column({ en: 'Replies', uk: 'Відповіді' }, ({ replies }, language) =>
    replies
      .map(({ institution, position, text }) => {
        const stance = position && LABELS[language].replyPosition[position];
        return `${nameIn(institution, language)}${stance ? ` (${stance})` : ''}: ${nameIn(text, language)}`;
      })
      .join('\n\n'),
  ),
  column({ en: 'Logged at', uk: 'Час реєстрації' }, (finding) => finding.createdAt),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (finding) => finding.id),
];
