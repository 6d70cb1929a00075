import { Badge, DataTable, type BadgeTone, type Column } from '@nahliad/ui';
import type { ImportBatch, ImportList } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { countsOf } from './import-counts';
import { DiscardImport } from './discard-import';

type Item = ImportList['items'][number];

const TONES: Record<ImportBatch['status'], BadgeTone> = {
  uploaded: 'neutral',
  mapped: 'neutral',
  checked: 'accent',
  committed: 'good',
  undone: 'caution',
};

export const ImportsTable = ({ imports }: { imports: readonly Item[] }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const columns: Column<Item>[] = [
    {
      key: 'file',
      header: t('list.file'),
      isRowHeader: true,
      cell: ({ id, fileName }) => <Link to={`/imports/${id}`}>{fileName}</Link>,
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: ({ status }) => <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>,
    },
    { key: 'rows', header: t('list.rows'), align: 'end', cell: ({ rows }) => format.count(rows) },
    {
      key: 'makes',
      header: t('list.makes'),
      cell: ({ creates }) =>
        creates
          ? countsOf(creates)
              .map(({ what, count }) => t(`count.${what}`, { count }))
              .join(', ') || t('list.nothing')
          : t('list.not-checked'),
    },
    { key: 'who', header: t('list.who'), cell: ({ createdBy }) => createdBy.name },
    { key: 'when', header: t('list.when'), cell: ({ createdAt }) => format.moment(createdAt) },
    {
      key: 'discard',
      header: '',
      align: 'end',
      cell: ({ id, status, fileName }) =>
        status !== 'committed' && status !== 'undone' && <DiscardImport id={id} fileName={fileName} />,
    },
  ];
  return <DataTable caption={t('title')} hideCaption columns={columns} rows={imports} rowKey={({ id }) => id} />;
};
