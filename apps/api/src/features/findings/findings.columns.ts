import type { FindingSummary } from '@nahliad/contracts';
import { column, keyColumns, nameIn, writtenColumns, type Column } from '../../platform/exports/columns';

/** A finding as a row of a table. */
export const FINDING_COLUMNS: readonly Column<FindingSummary>[] = [
  column({ en: 'Reference', uk: 'Номер' }, (finding) => finding.reference),
  column({ en: 'Oversight body', uk: 'Суб’єкт нагляду' }, ({ body }, language) => nameIn(body.name, language)),
  column({ en: 'Institutions', uk: 'Інституції' }, ({ institutions }, language) =>
    institutions.map(({ name }) => nameIn(name, language)).join('; '),
  ),
  ...keyColumns<FindingSummary>(
    'governanceCriterion',
    { en: 'Criteria', uk: 'Критерії' },
    (finding) => finding.criteria,
  ),
  ...writtenColumns<FindingSummary>({ en: 'Title', uk: 'Назва' }, (finding) => finding.title),
  ...writtenColumns<FindingSummary>({ en: 'Summary', uk: 'Стислий виклад' }, (finding) => finding.summary),
  column({ en: 'Observed on', uk: 'Дата спостереження' }, (finding) => finding.observedOn),
  column({ en: 'Observed to', uk: 'Спостереження до' }, (finding) => finding.observedTo),
  ...keyColumns<FindingSummary>('severity', { en: 'Severity', uk: 'Тяжкість' }, (finding) => finding.severity),
  ...keyColumns<FindingSummary>('polarity', { en: 'Polarity', uk: 'Характер' }, (finding) => finding.polarity),
  ...keyColumns<FindingSummary>('theme', { en: 'Themes', uk: 'Теми' }, (finding) => finding.themes),
  ...keyColumns<FindingSummary>('scale', { en: 'Scale', uk: 'Масштаб' }, (finding) => finding.scale),
  column({ en: 'Region', uk: 'Регіон' }, (finding) => finding.region),
  column({ en: 'Persons affected', uk: 'Скількох осіб стосується' }, (finding) => finding.personsAffected),
  ...keyColumns<FindingSummary>('workflowStatus', { en: 'Workflow', uk: 'Опрацювання' }, (finding) => finding.workflow),
  ...keyColumns<FindingSummary>(
    'verification',
    { en: 'Verification', uk: 'Підтвердження' },
    (finding) => finding.verification,
  ),
  ...keyColumns<FindingSummary>(
    'visibility',
    { en: 'Visibility', uk: 'Рівень доступу' },
    (finding) => finding.visibility,
  ),
  ...keyColumns<FindingSummary>(
    'publicationState',
    { en: 'Publication', uk: 'Оприлюднення' },
    (finding) => finding.publication,
  ),
  column({ en: 'Logged at', uk: 'Час реєстрації' }, (finding) => finding.createdAt),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (finding) => finding.id),
];
