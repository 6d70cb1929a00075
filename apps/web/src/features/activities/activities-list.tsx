import { Badge, classNames } from '@nahliad/ui';
import type { ActivitySummary } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './activities-list.module.css';
import { OutcomeBadge, useActivityName, usePeriodWords } from './activity-words';

export const ActivitiesList = ({ activities }: { activities: readonly ActivitySummary[] }) => {
  const { t } = useTranslation('activities');
  return (
    <ol className={records.list} data-records aria-label={t('title')}>
      {activities.map((activity) => (
        <li key={activity.id} className={classNames(records.row, styles.row)}>
          <ActivityRow activity={activity} />
        </li>
      ))}
    </ol>
  );
};

const ActivityRow = ({ activity }: { activity: ActivitySummary }) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const name = useActivityName();
  const period = usePeriodWords();
  const { id, kind, title, institutions, criteria, body, participants, status, reference } = activity;
  return (
    <>
      <div className={records.words}>
        <h2 className={records.name}>
          <Link to={`/activities/${id}`}>{name(activity)}</Link>
        </h2>
        <p className={records.about}>
          {(title.en || title.uk) && `${labels.activityKind[kind]} · `}
          {institutions.map((institution, place) => (
            <span key={institution.id}>
              {place > 0 && ', '}
              <Written text={institution.name} />
            </span>
          ))}
        </p>
        <p className={records.criteria}>{criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</p>
      </div>
      <div className={records.facts}>
        <span className={records.badges}>
          <OutcomeBadge activity={activity} />
          {status === 'draft' && <Badge tone="caution">{labels.activityStatus.draft}</Badge>}
        </span>
        <span>
          {period(activity)} · {reference}
        </span>
        <span>
          <Written text={body.name} />
          {participants.length > 0 && ` ${t('and-others', { count: participants.length })}`}
        </span>
      </div>
    </>
  );
};
