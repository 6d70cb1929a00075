import { PageHeader, Skeleton, Stack } from '@nahliad/ui';
import { today } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { activitiesBetweenQuery } from '../../features/activities/activities.api';
import { LogActivity } from '../../features/activities/activities-results';
import { ActivityViews } from '../../features/activities/activity-views';
import { entriesOf } from '../../features/activities/calendar-entry';
import { MonthSwitch } from '../../features/activities/month-switch';
import { dueEntriesOf } from '../../features/mandates/due-entry';
import { dueBetweenQuery } from '../../features/mandates/mandates.api';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { MonthCalendar } from '../../lib/calendar/month-calendar';
import { lastDayOf } from '../../lib/calendar/month-days';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useWritingBodies } from '../../lib/writing-bodies';

const SHAPE = { month: 'text', whose: ['all'] } as const;
const A_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const ActivitiesCalendarPage = () => {
  const { t } = useTranslation('activities');
  const { filters, setFilters } = useAddressFilters(SHAPE);
  const month = filters.month && A_MONTH.test(filters.month) ? filters.month : today().slice(0, 7);
  const own = useWritingBodies();
  const ownOnly = own.length > 0 && filters.whose.length === 0;
  return (
    <>
      <PageTitle>{t('calendar.title')}</PageTitle>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} actions={<LogActivity />} />
      <Stack gap="lg">
        <ActivityViews />
        <MonthSwitch
          month={month}
          ownOnly={own.length > 0 ? ownOnly : undefined}
          onMonth={(to) => setFilters({ month: to })}
          onOwnOnly={(only) => setFilters({ whose: only ? [] : ['all'] })}
        />
        <Month month={month} bodyIds={ownOnly ? own : []} />
      </Stack>
    </>
  );
};

const Month = ({ month, bodyIds }: { month: string; bodyIds: readonly string[] }) => {
  const { t } = useTranslation('activities');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [from, to] = [`${month}-01`, lastDayOf(month)];
  const due = useQuery(dueBetweenQuery(from, to, bodyIds)).data;
  return (
    <Answer
      query={useQuery(activitiesBetweenQuery(from, to, bodyIds))}
      meanwhile={<Skeleton label={common('loading')} lines={12} />}
    >
      {({ items }) => (
        <MonthCalendar
          month={month}
          today={today()}
          caption={format.month(month)}
          entries={[...dueEntriesOf(due?.items ?? []), ...entriesOf(items, month)]}
          none={t('calendar.none')}
        />
      )}
    </Answer>
  );
};

export default ActivitiesCalendarPage;
