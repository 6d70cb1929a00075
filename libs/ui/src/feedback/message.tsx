import type { ReactNode } from 'react';
import { CircleOff, FileQuestion, Lock, SearchX, WifiOff } from 'lucide-react';
import styles from './message.module.css';

export type MessageProps = {
  title: ReactNode;
  /** 1 where the message is the whole page. */
  level?: 1 | 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
};

type KindOfMessage = { icon: ReactNode; role?: 'alert' };

const Message = ({ icon, title, level = 2, children, action, role }: MessageProps & KindOfMessage) => {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.message} role={role}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
};

/** Nothing here yet, or nothing matches: says which, and what to do next. */
export const EmptyState = (props: MessageProps) => <Message {...props} icon={<SearchX />} />;

/** Something failed: what happened in plain words, and a way on. */
export const ErrorState = (props: MessageProps) => <Message {...props} icon={<CircleOff />} role="alert" />;

export const NoPermissionState = (props: MessageProps) => <Message {...props} icon={<Lock />} />;

export const NotFound = (props: MessageProps) => <Message {...props} icon={<FileQuestion />} />;

/** What was asked for is elsewhere, and there is no way to it now: nothing is broken. */
export const NoNetworkState = (props: MessageProps) => <Message {...props} icon={<WifiOff />} role="alert" />;
