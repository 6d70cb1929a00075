import type { ReactNode } from 'react';
import type { Notification } from '@nahliad/contracts';
import { classNames } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './notifications.module.css';

const PAGES = { finding: '/findings', recommendation: '/recommendations', activity: '/activities', round: '/rounds' };

/** Whoever was mentioned is led to what was said. */
const pathOf = ({ kind, subject }: Notification) =>
  `${PAGES[subject.kind]}/${subject.id}${kind === 'mentioned' ? '#comments' : ''}`;

type NotificationEntryProps = { notification: Notification; onFollow: () => void; action?: ReactNode };

/** What happened, to what, and when; following it counts as having read it. */
export const NotificationEntry = ({ notification, onFollow, action }: NotificationEntryProps) => {
  const { t } = useTranslation('notifications');
  const labels = useLabels();
  const format = useFormat();
  const { kind, subject, dueOn, createdAt, readAt } = notification;
  return (
    <li className={classNames(styles.entry, readAt === null && styles.unread)}>
      <div className={styles.words}>
        <p className={styles.kind}>
          {readAt === null && <span className="visually-hidden">{t('unread')}: </span>}
          {labels.notificationKind[kind]}
        </p>
        <p className={styles.subject}>
          <Link to={pathOf(notification)} onClick={onFollow}>
            {subject.title.en || subject.title.uk ? <Written text={subject.title} /> : subject.reference}
          </Link>
        </p>
        <p className={styles.facts}>
          {subject.reference && <>{subject.reference} · </>}
          {dueOn && <>{t('due', { date: format.shortDate(dueOn) })} · </>}
          {format.moment(createdAt)}
        </p>
      </div>
      {action}
    </li>
  );
};
