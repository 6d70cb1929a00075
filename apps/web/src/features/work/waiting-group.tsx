import type { WorkGroup, WorkItem } from '@nahliad/contracts';
import { Badge } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { listAddress, nameOf, recordAddress } from './waiting';
import { WaitingPanel } from './waiting-panel';
import styles from './work.module.css';

type WaitingGroupProps = { group: WorkGroup; asOf: string };

export const WaitingGroup = ({ group, asOf }: WaitingGroupProps) => {
  const { t } = useTranslation('work');
  return (
    <WaitingPanel
      title={nameOf(group, useLabels())}
      kicker={t(`subject.${group.subject}`)}
      count={group.count}
      shown={group.first.length}
      all={listAddress(group)}
    >
      {group.first.map((item) => (
        <Entry key={item.id} item={item} to={recordAddress(group, item.id)} asOf={asOf} />
      ))}
    </WaitingPanel>
  );
};

const Entry = ({ item, to, asOf }: { item: WorkItem; to: string; asOf: string }) => {
  const { reference, title, party, dueOn } = item;
  return (
    <li className={styles.entry}>
      <p className={styles.title}>
        <Link to={to}>{title.en || title.uk ? <Written text={title} /> : reference}</Link>
      </p>
      <p className={styles.facts}>
        {party && (
          <>
            <Written text={party.name} />
            {reference && ' · '}
          </>
        )}
        {reference && <span className={styles.reference}>{reference}</span>}
      </p>
      {dueOn && <Due on={dueOn} late={dueOn < asOf} />}
    </li>
  );
};

const Due = ({ on, late }: { on: string; late: boolean }) => {
  const { t } = useTranslation('work');
  const { shortDate } = useFormat();
  const words = t(late ? 'was-due' : 'due', { date: shortDate(on) });
  return <p className={styles.due}>{late ? <Badge tone="adverse">{words}</Badge> : <Badge>{words}</Badge>}</p>;
};
