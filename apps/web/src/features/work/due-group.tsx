import type { Work } from '@nahliad/contracts';
import { Badge } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { dueAddress } from './waiting';
import { WaitingPanel } from './waiting-panel';
import styles from './work.module.css';

/** What the person's bodies were to look at and have not. */
export const DueGroup = ({ due }: { due: NonNullable<Work['due']> }) => {
  const { t } = useTranslation('work');
  const labels = useLabels();
  const { shortDate } = useFormat();
  return (
    <WaitingPanel
      title={t('look.title')}
      kicker={t('look.lead')}
      count={due.count}
      shown={due.first.length}
      all={dueAddress(due)}
    >
      {due.first.map(({ body, institution, criterion, dueOn }) => (
        <li key={`${body.id} ${institution.id} ${criterion}`} className={styles.entry}>
          <p className={styles.title}>
            <Link
              to={`/activities/new?${new URLSearchParams({ bodyId: body.id, institutionId: institution.id, criterion })}`}
            >
              <Written text={institution.name} />: {labels.governanceCriterion[criterion]}
            </Link>
          </p>
          <p className={styles.facts}>
            <Written text={body.name} />
          </p>
          <p className={styles.due}>
            <Badge tone="adverse">{dueOn ? t('was-due', { date: shortDate(dueOn) }) : t('look.never')}</Badge>
          </p>
        </li>
      ))}
    </WaitingPanel>
  );
};
