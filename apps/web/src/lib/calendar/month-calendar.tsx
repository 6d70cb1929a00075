import type { ReactNode } from 'react';
import { classNames } from '@nahliad/ui';
import { useFormat } from '../format';
import { useTranslation } from '../i18n';
import styles from './month-calendar.module.css';
import { weeksOf } from './month-days';

export type CalendarEntry = { key: string; day: string; content: ReactNode };

type MonthCalendarProps = {
  /** `YYYY-MM` */
  month: string;
  today: string;
  caption: string;
  entries: readonly CalendarEntry[];
  /** What a month with nothing in it says on a small screen. */
  none: string;
};

/** A month as a table of weeks; on a small screen, the list of those days on which there is something. */
export const MonthCalendar = ({ none, ...calendar }: MonthCalendarProps) => (
  <>
    <MonthTable {...calendar} />
    {calendar.entries.length === 0 ? <p className={styles.none}>{none}</p> : <DayList {...calendar} />}
  </>
);

type DaysProps = Omit<MonthCalendarProps, 'none'>;

const on = (entries: readonly CalendarEntry[], day: string) => entries.filter((entry) => entry.day === day);

const MonthTable = ({ month, today, caption, entries }: DaysProps) => {
  const weeks = weeksOf(month);
  const weekdays = useWeekdays();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days.find(Boolean)}>
            {days.map((day, nth) => (
              <td key={day ?? nth} className={classNames(!day && styles.beside)} aria-current={day === today && 'date'}>
                {day && <Day day={day} entries={on(entries, day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Day = ({ day, entries }: { day: string; entries: readonly CalendarEntry[] }) => (
  <>
    <time dateTime={day} className={styles.number}>
      {Number(day.slice(8))}
    </time>
    {entries.length > 0 && <Entries of={entries} />}
  </>
);

const Entries = ({ of: entries }: { of: readonly CalendarEntry[] }) => (
  <ul className={styles.entries}>
    {entries.map(({ key, content }) => (
      <li key={key}>{content}</li>
    ))}
  </ul>
);

const DayList = ({ caption, today, entries }: DaysProps) => {
  const format = useFormat();
  const days = [...new Set(entries.map(({ day }) => day))].sort();
  return (
    <ol className={styles.days} aria-label={caption}>
      {days.map((day) => (
        <li key={day} aria-current={day === today && 'date'}>
          <time dateTime={day} className={styles.date}>
            {format.date(day)}
          </time>
          <Entries of={on(entries, day)} />
        </li>
      ))}
    </ol>
  );
};

const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

const useWeekdays = (): string[] => {
  const { language } = useTranslation('common');
  const words = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, nth) => words.format(A_MONDAY + nth * DAY_MS));
};
