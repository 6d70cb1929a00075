import { PageHeader } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA } from '@nahliad/domain';
import { ActivityForm } from '../../features/activities/activity-form';
import { useAddressFilters } from '../../lib/address-filters';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';

/** What a link to the form may fill in. */
const GIVEN = { bodyId: 'text', institutionId: 'texts', criterion: GOVERNANCE_CRITERIA } as const;

const ActivityNewPage = () => {
  const { t } = useTranslation('activities');
  const navigate = useNavigate();
  const { bodyId, institutionId, criterion } = useAddressFilters(GIVEN).filters;
  const given = institutionId.length + criterion.length > 0 && {
    institutionIds: institutionId,
    criteria: criterion as string[],
  };
  return (
    <>
      <PageTitle>{t('new.title')}</PageTitle>
      <PageHeader kicker={<Link to="/activities">{t('title')}</Link>} title={t('new.title')} lead={t('new.lead')} />
      <ForWriter needs="activity:write">
        {(writer) => (
          <ActivityForm
            {...writer}
            {...(given && {
              given: { ...given, ...(bodyId && writer.bodyIds.includes(bodyId) && { bodyId }) },
            })}
            onSaved={({ id }) => navigate(`/activities/${id}`, { replace: true })}
          />
        )}
      </ForWriter>
    </>
  );
};

export default ActivityNewPage;
