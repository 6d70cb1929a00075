import { Badge, Button } from '@nahliad/ui';
import type { ReportSchedule } from '@nahliad/contracts';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useChange } from '../../lib/use-change';
import styles from './reports.module.css';
import { leaveSchedule, pauseSchedule, removeSchedule } from './schedules.api';
import { useAskedWords } from './use-asked-words';
import { useDueWords } from './use-due-words';

type ScheduleEntryProps = { schedule: ReportSchedule; personId: string };

/** One schedule: what it sends and when, what became of the last letter to each, and the ways to stop it. */
export const ScheduleEntry = ({ schedule, personId }: ScheduleEntryProps) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { title, madeOf } = useAskedWords()(schedule);
  const due = useDueWords()(schedule);
  const { nextOn, owner, recipients } = schedule;
  return (
    <div className={styles.entry}>
      <div>
        <h3>{title}</h3>
        <p className={styles.aside}>{[due, ...madeOf].join(' · ')}</p>
        {owner.id !== personId && <p className={styles.aside}>{t('schedules.by', { name: owner.name })}</p>}
        <ul className={styles.aside} aria-label={t('schedules.recipients')}>
          {recipients.map((recipient) => (
            <li key={recipient.id}>
              <Delivery recipient={recipient} />
            </li>
          ))}
        </ul>
        <Steps schedule={schedule} label={`${title}. ${due}`} />
      </div>
      <Badge>{nextOn ? t('schedules.next', { date: format.date(nextOn) }) : t('schedules.paused')}</Badge>
    </div>
  );
};

/** Whom it goes to, and what became of the last letter. */
const Delivery = ({ recipient: { name, letter } }: { recipient: ReportSchedule['recipients'][number] }) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  if (!letter) return name;
  const said = t(`schedules.letter.${letter.state}`, {
    date: letter.sentAt ? format.moment(letter.sentAt) : format.date(letter.dueOn),
  });
  const reason = letter.problem && t(`schedules.problem.${letter.problem}`);
  return [`${name}: ${said}`, reason].filter(Boolean).join(' ');
};

const Steps = ({ schedule, label }: { schedule: ReportSchedule; label: string }) => {
  const { t } = useTranslation('reports');
  const { may, nextOn } = schedule;
  const stale = ['report-schedules'];
  const pause = useChange(
    {
      change: () => pauseSchedule(schedule, nextOn !== null),
      done: t(nextOn ? 'schedules.is-paused' : 'schedules.resumed'),
    },
    stale,
  );
  const remove = useChange({ change: () => removeSchedule(schedule), done: t('schedules.removed') }, stale);
  const leave = useChange({ change: () => leaveSchedule(schedule), done: t('schedules.left') }, stale);
  return (
    <>
      <Refusal error={pause.error ?? remove.error ?? leave.error} />
      <div role="group" aria-label={label} className={styles.steps}>
        {may.change && (
          <Button size="sm" variant="quiet" busy={pause.isPending} onClick={() => pause.mutate()}>
            {t(nextOn ? 'schedules.pause' : 'schedules.resume')}
          </Button>
        )}
        {may.change && (
          <Button size="sm" variant="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
            {t('schedules.remove')}
          </Button>
        )}
        {may.leave && (
          <Button size="sm" variant="quiet" busy={leave.isPending} onClick={() => leave.mutate()}>
            {t('schedules.leave')}
          </Button>
        )}
      </div>
    </>
  );
};
