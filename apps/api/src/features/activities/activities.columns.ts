import type { ActivitySummary } from '@nahliad/contracts';
import { LABELS } from '@nahliad/domain';
import { column, keyColumns, nameIn, writtenColumns, yesOrNo, type Column } from '../../platform/exports/columns';

/** An act of oversight as a row of a table; who took part stands as an import reads it. */
export const ACTIVITY_COLUMNS: readonly Column<ActivitySummary>[] = [
  column({ en: 'Reference', uk: 'Номер' }, (one) => one.reference),
  column({ en: 'Led by', uk: 'Хто очолює' }, ({ body }, language) => nameIn(body.name, language)),
  column({ en: 'Took part (role)', uk: 'Брали участь (роль)' }, ({ participants }, language) =>
    participants
      .map(({ name, role }) => `${nameIn(name, language)} (${LABELS[language].participationRole[role]})`)
      .join('; '),
  ),
  column({ en: 'Institutions', uk: 'Установи' }, ({ institutions }, language) =>
    institutions.map(({ name }) => nameIn(name, language)).join('; '),
  ),
  ...keyColumns<ActivitySummary>('governanceCriterion', { en: 'Criteria', uk: 'Критерії' }, (one) => one.criteria),
  ...keyColumns<ActivitySummary>('activityKind', { en: 'Kind', uk: 'Вид заходу' }, (one) => one.kind),
  ...writtenColumns<ActivitySummary>({ en: 'Title', uk: 'Назва' }, (one) => one.title),
  column({ en: 'Began on', uk: 'Початок' }, (one) => one.startedOn),
  column({ en: 'Ended on', uk: 'Завершення' }, (one) => one.endedOn),
  column({ en: 'Announced', uk: 'Оголошено заздалегідь' }, ({ announced }, language) =>
    announced === null ? null : yesOrNo(announced, language),
  ),
  ...keyColumns<ActivitySummary>('activityOutcome', { en: 'Outcome', uk: 'Результат' }, (one) => one.outcome),
  ...keyColumns<ActivitySummary>('visibility', { en: 'Visibility', uk: 'Рівень доступу' }, (one) => one.visibility),
  ...keyColumns<ActivitySummary>('activityStatus', { en: 'Status', uk: 'Стан' }, (one) => one.status),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (one) => one.id),
];
