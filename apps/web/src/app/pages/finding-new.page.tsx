import { PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { activityQuery } from '../../features/activities/activities.api';
import { FindingForm } from '../../features/findings/finding-form';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate, useSearchParams } from '../../lib/router/router';

const FindingNewPage = () => {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  const given = useGiven();
  return (
    <>
      <PageTitle>{t('new.title')}</PageTitle>
      <PageHeader kicker={<Link to="/findings">{t('title')}</Link>} title={t('new.title')} lead={t('new.lead')} />
      <ForWriter needs="finding:write">
        {(writer) =>
          given.isKnown && (
            <FindingForm
              {...writer}
              {...given.values}
              onSaved={({ id }) => navigate(`/findings/${id}`, { replace: true })}
              onHandedOver={() => navigate('/drafts', { replace: true })}
            />
          )
        }
      </ForWriter>
    </>
  );
};

/** Of the act that a link names: it, and what it looked at. One that nobody may read fills nothing in. */
const useGiven = () => {
  const activityId = useSearchParams()[0].get('activityId') ?? '';
  const { data, isError } = useQuery({ ...activityQuery(activityId), enabled: activityId !== '' });
  return {
    isKnown: activityId === '' || data !== undefined || isError,
    values: data && { given: { activityId, institutionIds: data.institutionIds, criteria: data.criteria as string[] } },
  };
};

export default FindingNewPage;
