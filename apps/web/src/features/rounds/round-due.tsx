import { Badge } from '@nahliad/ui';
import type { Round } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './rounds.module.css';

/** Until when the stage lasts that is under way, where the lead set a day. */
export const RoundDue = ({ round: { status, dueOn } }: { round: Pick<Round, 'status' | 'dueOn'> }) => {
  const { t } = useTranslation('rounds');
  const { shortDate } = useFormat();
  if (dueOn === null) return null;
  return (
    <span className={styles.answered}>
      {t(`due-on.${status}`, { date: shortDate(dueOn) })}
      {dueOn < today() && <Badge tone="adverse">{t('overdue')}</Badge>}
    </span>
  );
};
