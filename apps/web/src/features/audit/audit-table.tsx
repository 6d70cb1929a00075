import { DataTable, type Column } from '@nahliad/ui';
import type { AuditEntry } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { subjectPath } from './audit-actions';
import styles from './audit.module.css';
import { EntryDetail } from './entry-detail';

/** When, who, what, to what. A name narrows the trail to that person. */
export const AuditTable = ({ entries }: { entries: readonly AuditEntry[] }) => {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const columns: Column<AuditEntry>[] = [
    { key: 'at', header: t('column.at'), cell: ({ at }) => <time dateTime={at}>{format.moment(at)}</time> },
    {
      key: 'who',
      header: t('column.who'),
      cell: ({ person }) =>
        person ? <Link to={`/audit?personId=${person.id}`}>{person.name}</Link> : t('nobody-signed-in'),
    },
    {
      key: 'what',
      header: t('column.what'),
      isRowHeader: true,
      cell: ({ action }) => t.maybe(`action.${action}`) ?? action,
    },
    { key: 'to', header: t('column.to'), cell: (entry) => <Subject entry={entry} /> },
    { key: 'detail', header: '', cell: (entry) => <EntryDetail entry={entry} /> },
  ];
  return <DataTable caption={t('title')} hideCaption columns={columns} rows={entries} rowKey={({ id }) => id} />;
};

const Subject = ({ entry: { action, subjectId } }: { entry: AuditEntry }) => {
  const { t } = useTranslation('audit');
  if (!subjectId) return '–';
  const path = subjectPath(action, subjectId);
  const subject = action.split('.')[0] ?? '';
  return (
    <span className={styles.subject}>
      {path && <Link to={path}>{t.maybe(`subject.${subject}`) ?? t('subject.other')}</Link>}
      <Link to={`/audit?subjectId=${subjectId}`}>{t('same-subject')}</Link>
    </span>
  );
};
