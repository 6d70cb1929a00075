import { Badge, buttonClass, PageHeader, Panel, Stack } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { activityQuery } from '../../features/activities/activities.api';
import { ActivityActions } from '../../features/activities/activity-actions';
import { ActivityCells } from '../../features/activities/activity-cells';
import { ActivityFacts } from '../../features/activities/activity-facts';
import { OutcomeBadge, useActivityName } from '../../features/activities/activity-words';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { someFindingsQuery } from '../../features/findings/findings.api';
import { FindingsList } from '../../features/findings/findings-list';
import { JointWorkPanel } from '../../features/joint-work/joint-work-panel';
import { Answer } from '../../lib/answer';
import { BilingualText } from '../../lib/bilingual-text';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import styles from './record.module.css';

const SHOWN_FINDINGS = 20;

const ActivityPage = () => {
  const { t } = useTranslation('activities');
  const { id } = useParams<'id'>();
  return (
    <OneRecord query={useQuery(activityQuery(id))} title={t('one')} list={{ path: '/activities', label: t('title') }}>
      {(activity) => <ActivityView activity={activity} />}
    </OneRecord>
  );
};

const ActivityView = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const name = useActivityName()(activity);
  const { id, reference, status, note } = activity;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <PageHeader
        kicker={
          <>
            <Link to="/activities">{t('title')}</Link> · {reference}
          </>
        }
        title={name}
        lead={
          <>
            <OutcomeBadge activity={activity} />{' '}
            {status === 'draft' && <Badge tone="caution">{labels.activityStatus.draft}</Badge>}
          </>
        }
      />
      <Stack gap="lg">
        <ActivityActions activity={activity} />
        <div className={styles.record}>
          <Stack gap="lg">
            <Panel title={t('scope')} look="flat">
              <ActivityCells activity={activity} />
            </Panel>
            {(note.en || note.uk) && (
              <Panel title={t('note')} look="flat">
                <BilingualText text={note} />
              </Panel>
            )}
          </Stack>
          <ActivityFacts activity={activity} />
          <Stack gap="lg">
            <JointWorkPanel shared={{ resource: 'activities', id }} />
            <CommentsPanel resource="activities" id={id} />
            <Panel title={t('findings.title')} look="flat">
              <FindingsOf id={id} />
            </Panel>
          </Stack>
        </div>
      </Stack>
    </>
  );
};

const FindingsOf = ({ id }: { id: string }) => {
  const { t } = useTranslation('activities');
  return (
    <Answer query={useQuery(someFindingsQuery({ activityId: [id] }, SHOWN_FINDINGS))}>
      {({ items, total }) =>
        total === 0 ? (
          <p>{t('findings.none')}</p>
        ) : (
          <>
            <FindingsList findings={items} level={3} />
            {total > items.length && (
              <Link className={buttonClass()} to={`/findings?activityId=${id}`}>
                {t('findings.all', { count: total })}
              </Link>
            )}
          </>
        )
      }
    </Answer>
  );
};

export default ActivityPage;
