import { PageHeader } from '@nahliad/ui';
import type { BulkChange } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { bulkChangeQuery } from '../../features/bulk/bulk.api';
import { BulkOutcome } from '../../features/bulk/bulk-outcome';
import { UndoButton } from '../../features/bulk/undo-button';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';

const BulkChangePage = () => {
  const { t } = useTranslation('bulk');
  const { id } = useParams<'id'>();
  const list = { path: '/bulk-changes', label: t('past.title') };
  return (
    <OneRecord query={useQuery(bulkChangeQuery(id))} title={t('past.title')} list={list}>
      {(bulk) => <BulkChangeView bulk={bulk} />}
    </OneRecord>
  );
};

const BulkChangeView = ({ bulk }: { bulk: BulkChange }) => {
  const { t } = useTranslation('bulk');
  const format = useFormat();
  const title = `${t(`subject.${bulk.subject}`)}: ${t(`kind.${bulk.change.kind}`)}`;
  const made = t('past.made', { moment: format.moment(bulk.appliedAt ?? bulk.createdAt) });
  const undone = bulk.undoneAt && t('past.undone', { moment: format.moment(bulk.undoneAt) });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        kicker={<Link to="/bulk-changes">{t('past.title')}</Link>}
        title={title}
        lead={[made, undone].filter(Boolean).join(' · ')}
        actions={<UndoButton bulk={bulk} />}
      />
      <BulkOutcome bulk={bulk} />
    </>
  );
};

export default BulkChangePage;
