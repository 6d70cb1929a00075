import { NoPermissionState, PageHeader } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { activityQuery } from '../../features/activities/activities.api';
import { ActivityForm } from '../../features/activities/activity-form';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';

const ActivityEditPage = () => {
  const { t } = useTranslation('activities');
  const { id } = useParams<'id'>();
  return (
    <OneRecord
      query={useQuery(activityQuery(id))}
      title={t('edit.title')}
      list={{ path: '/activities', label: t('title') }}
    >
      {(activity) => <ActivityEdit key={id} activity={activity} />}
    </OneRecord>
  );
};

const ActivityEdit = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation('activities');
  const navigate = useNavigate();
  const record = `/activities/${activity.id}`;
  return (
    <>
      <PageTitle>{t('edit.title')}</PageTitle>
      <PageHeader kicker={<Link to={record}>{activity.reference}</Link>} title={t('edit.title')} />
      {activity.may.edit ? (
        <ForWriter needs="activity:write">
          {(writer) => (
            <ActivityForm {...writer} activity={activity} onSaved={() => navigate(record, { replace: true })} />
          )}
        </ForWriter>
      ) : (
        <NoPermissionState title={t('edit.closed')} />
      )}
    </>
  );
};

export default ActivityEditPage;
