import { lazy, Suspense, useState } from 'react';
import { Button, EmptyState, Notice, Panel } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import records from '../../lib/record-list.module.css';
import { ScheduleEntry } from './schedule-entry';
import { schedulesQuery } from './schedules.api';

const ScheduleDialog = lazy(() => import('./schedule-dialog').then(({ ScheduleDialog: it }) => ({ default: it })));

/** The reports that somebody has sent by e-mail, and those that they are sent. */
export const SchedulesPanel = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('reports');
  const query = useQuery(schedulesQuery);
  const [open, setOpen] = useState(false);
  const add = query.data?.mail && <Button onClick={() => setOpen(true)}>{t('schedules.new')}</Button>;
  return (
    <Panel title={t('schedules.title')} look="flat" actions={add}>
      <Answer query={query}>
        {({ items, mail }) => (
          <>
            {!mail && <Notice>{t('schedules.no-mail')}</Notice>}
            {mail && items.length === 0 && (
              <EmptyState title={t('schedules.none')}>{t('schedules.none-text')}</EmptyState>
            )}
            {items.length > 0 && (
              <ol className={records.list} aria-label={t('schedules.title')}>
                {items.map((schedule) => (
                  <li key={schedule.id}>
                    <ScheduleEntry schedule={schedule} personId={personId} />
                  </li>
                ))}
              </ol>
            )}
          </>
        )}
      </Answer>
      {open && (
        <Suspense>
          <ScheduleDialog personId={personId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Panel>
  );
};
