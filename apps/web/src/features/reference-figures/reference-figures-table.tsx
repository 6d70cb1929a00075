import { Badge, DataTable, type Column } from '@nahliad/ui';
import type { ReferenceFigure } from '@nahliad/contracts';
import { rowsCounted } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { useRowLabel } from './row-label';

/** Every table that was entered, the latest day first; one that a later entry replaced stays, and says so. */
export const ReferenceFiguresTable = ({ figures }: { figures: readonly ReferenceFigure[] }) => {
  const { t } = useTranslation('reference-figures');
  return <DataTable caption={t('title')} hideCaption columns={useColumns()} rows={figures} rowKey={({ id }) => id} />;
};

const useColumns = (): Column<ReferenceFigure>[] => {
  const { t } = useTranslation('reference-figures');
  const { shortDate, count } = useFormat();
  const labels = useLabels();
  const rowLabel = useRowLabel();
  return [
    {
      key: 'what',
      header: t('column.what'),
      isRowHeader: true,
      cell: ({ kind, dimension, replaced }) => (
        <>
          {[labels.referenceKind[kind], dimension && labels.groupDimension[dimension]].filter(Boolean).join(' · ')}{' '}
          {replaced && <Badge>{t('replaced')}</Badge>}
        </>
      ),
    },
    {
      key: 'institution',
      header: t('column.institution'),
      cell: ({ institution }) =>
        institution ? (
          <Link to={`/institutions/${institution.id}`}>
            <Written text={institution.name} />
          </Link>
        ) : (
          t('country')
        ),
    },
    {
      key: 'as-of',
      header: t('column.as-of'),
      cell: ({ since, asOf }) => (since ? `${shortDate(since)} – ${shortDate(asOf)}` : shortDate(asOf)),
    },
    {
      key: 'counts',
      header: t('column.counts'),
      cell: ({ kind, dimension, counts }) =>
        rowsCounted(kind, dimension)
          .flatMap((row) => (counts[row] === undefined ? [] : `${rowLabel(row)}: ${count(counts[row])}`))
          .join('; '),
    },
    {
      key: 'source',
      header: t('column.source'),
      cell: ({ source: { publisher, title, address, publishedOn } }) => (
        <>
          {publisher}: {address ? <a href={address}>{title}</a> : title}, {shortDate(publishedOn)}
        </>
      ),
    },
  ];
};
