import type { Overview } from '@nahliad/contracts';
import { Badge, Panel } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { dueRecommendationsBehind, recommendationsBehind, type Counted } from '../../lib/scope/records-behind';
import { Written } from '../../lib/written';
import styles from './overdue-list.module.css';

type OverdueItem = Overview['overdue'][number];

const SHOWN = 7;

/** What somebody promised, or owes an answer to, and is late with: the latest first. */
export const OverdueList = ({ overdue, counted }: { overdue: readonly OverdueItem[]; counted: Counted }) => {
  const { t } = useTranslation('overview');
  const latestFirst = overdue.toSorted((one, other) => other.daysOver - one.daysOver);
  const [longest] = latestFirst;
  const kinds = new Set(overdue.map(({ kind }) => kind));
  return (
    <Panel>
      <h3>{longest ? t('overdue.longest', { count: longest.daysOver }) : t('overdue.none')}</h3>
      {longest && (
        <ol className={styles.list}>
          {latestFirst.slice(0, SHOWN).map((item) => (
            <OverdueEntry key={`${item.id} ${item.kind}`} item={item} />
          ))}
        </ol>
      )}
      <p className={styles.all}>
        {kinds.has('reply') && (
          <Link to={dueRecommendationsBehind(counted, { replyOverdue: true })}>{t('overdue.all-replies')}</Link>
        )}
        {kinds.has('implementation') && (
          <Link to={recommendationsBehind({ ...counted, window: 'all' }, { overdue: true })}>
            {t('overdue.all-implementations')}
          </Link>
        )}
      </p>
    </Panel>
  );
};

const OverdueEntry = ({ item: { id, reference, text, addressee, dueOn, kind, daysOver } }: { item: OverdueItem }) => {
  const { t } = useTranslation('overview');
  const { shortDate } = useFormat();
  return (
    <li className={styles.item}>
      <p className={styles.who}>
        <Link to={`/institutions/${addressee.id}`}>
          <Written text={addressee.name} />
        </Link>
        <Badge tone="adverse">{t('overdue.days', { count: daysOver })}</Badge>
      </p>
      <p className={styles.text}>
        <Written text={text} />
      </p>
      <p className={styles.when}>
        <Link to={`/recommendations/${id}`}>{reference}</Link> · {t(`overdue.${kind}`, { date: shortDate(dueOn) })}
      </p>
    </li>
  );
};
