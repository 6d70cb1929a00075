import { NoPermissionState, PageHeader } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { FindingForm } from '../../features/findings/finding-form';
import { findingQuery } from '../../features/findings/findings.api';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';

const FindingEditPage = () => {
  const { t } = useTranslation('findings');
  const { id } = useParams<'id'>();
  return (
    <OneRecord
      query={useQuery(findingQuery(id))}
      title={t('edit.title')}
      list={{ path: '/findings', label: t('title') }}
    >
      {(finding) => <FindingEdit key={id} finding={finding} />}
    </OneRecord>
  );
};

const FindingEdit = ({ finding }: { finding: Finding }) => {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  const record = `/findings/${finding.id}`;
  return (
    <>
      <PageTitle>{t('edit.title')}</PageTitle>
      <PageHeader kicker={<Link to={record}>{finding.reference}</Link>} title={t('edit.title')} />
      {finding.may.edit ? (
        <ForWriter needs="finding:write">
          {(writer) => (
            <FindingForm
              {...writer}
              finding={finding}
              onSaved={() => navigate(record, { replace: true })}
              onHandedOver={() => navigate('/drafts', { replace: true })}
            />
          )}
        </ForWriter>
      ) : (
        <NoPermissionState title={t('edit.closed')} />
      )}
    </>
  );
};

export default FindingEditPage;
