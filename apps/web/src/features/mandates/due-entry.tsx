import type { DueCell } from '@nahliad/contracts';
import type { CalendarEntry } from '../../lib/calendar/month-calendar';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './due-entry.module.css';
import { grouped, type DueGroup } from './due-groups';

/** A due date stands in the calendar once for each body and institution. */
export const dueEntriesOf = (cells: readonly DueCell[]): CalendarEntry[] => {
  const byDay = cells.toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  return grouped(byDay).flatMap((group) => {
    const { dueOn, body, institution } = group.first;
    const key = `due ${body.id} ${institution.id} ${group.criteria[0]}`;
    return dueOn ? [{ key, day: dueOn, content: <DueEntry group={group} /> }] : [];
  });
};

const DueEntry = ({ group: { first, criteria } }: { group: DueGroup }) => {
  const { t } = useTranslation('mandates');
  const { body, institution } = first;
  const address = new URLSearchParams({ bodyId: body.id, institutionId: institution.id });
  return (
    <Link to={`/activities/due?${address}`} className={styles.entry}>
      <span className={styles.due}>{t('due.entry', { count: criteria.length })}</span>
      <Written text={institution.name} />
    </Link>
  );
};
