import type { ActivitySummary } from '@nahliad/contracts';
import { phaseOn, today, type ActivityPhase } from '@nahliad/domain';
import type { CalendarEntry } from '../../lib/calendar/month-calendar';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './calendar-entry.module.css';
import { useActivityName } from './activity-words';

/** An act stands on the day on which it begins and, where that is another one, on the day on which it ends. */
export const entriesOf = (activities: readonly ActivitySummary[], month: string): CalendarEntry[] =>
  activities.flatMap((activity) => {
    const { id, startedOn, endedOn } = activity;
    const days = endedOn && endedOn !== startedOn ? [startedOn, endedOn] : [startedOn];
    return days
      .filter((day) => day.startsWith(month))
      .map((day) => ({ key: `${id} ${day}`, day, content: <ActEntry activity={activity} day={day} /> }));
  });

const ActEntry = ({ activity, day }: { activity: ActivitySummary; day: string }) => {
  const { t } = useTranslation('activities');
  const name = useActivityName();
  const { id, endedOn, institutions } = activity;
  const phase = phaseOn(today(), activity);
  return (
    <Link to={`/activities/${id}`} className={styles.entry} data-phase={phase satisfies ActivityPhase}>
      <span className={styles.phase}>{t(`phase.${phase === 'ended' && day !== endedOn ? 'began' : phase}`)}</span>
      {name(activity)}
      {institutions[0] && (
        <span className={styles.where}>
          <Written text={institutions[0].name} />
        </span>
      )}
    </Link>
  );
};
