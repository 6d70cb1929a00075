import { useState } from 'react';
import { Badge, Button, classNames, type BadgeTone } from '@nahliad/ui';
import type { Referral } from '@nahliad/contracts';
import type { ReferralDecision, ReferralState } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './joint-work.module.css';
import { ReferralDialog } from './referral-dialog';

const TONES: Record<ReferralState, BadgeTone> = {
  sent: 'accent',
  accepted: 'good',
  declined: 'caution',
  withdrawn: 'neutral',
};

export const ReferralsList = ({ referrals }: { referrals: readonly Referral[] }) => {
  const { t } = useTranslation('joint-work');
  return (
    <ol className={records.list} data-records aria-label={t('referrals.title')}>
      {referrals.map((referral) => (
        <li key={referral.id} className={classNames(records.row, styles.referral)}>
          <ReferralRow referral={referral} />
        </li>
      ))}
    </ol>
  );
};

/** What is asked, by whom of whom, until when, and what this person can say to it. */
const ReferralRow = ({ referral }: { referral: Referral }) => {
  const { t } = useTranslation('joint-work');
  const labels = useLabels();
  const format = useFormat();
  const [deciding, setDeciding] = useState<ReferralDecision>();
  const { finding, from, to, takeOver, reason, note, state, overdue, dueOn, referredAt, referredBy, moves } = referral;
  return (
    <>
      <div className={records.words}>
        <h2 className={records.name}>
          <Link to={`/findings/${finding.id}`}>
            <Written text={finding.title} />
          </Link>
        </h2>
        <p className={records.about}>
          <Written text={from.name} /> → <Written text={to.name} />
        </p>
        <p className={styles.note}>{reason}</p>
        {note && <p className={styles.note}>{t('referrals.note', { note })}</p>}
        {moves.length > 0 && (
          <div className={styles.decisions}>
            {moves.map((move, n) => (
              <Button
                key={move}
                size="sm"
                variant={n === 0 && move === 'accepted' ? 'primary' : 'secondary'}
                onClick={() => setDeciding(move)}
              >
                {t(`referrals.to.${move}`)}
              </Button>
            ))}
          </div>
        )}
        {deciding && <ReferralDialog referral={referral} to={deciding} onClose={() => setDeciding(undefined)} />}
      </div>
      <div className={records.facts}>
        <p className={records.badges}>
          {overdue && <Badge tone="adverse">{t('referrals.overdue')}</Badge>}
          <Badge tone={TONES[state]}>{labels.referralState[state]}</Badge>
        </p>
        <p>{t(takeOver ? 'refer.take-over' : 'refer.co-lead')}</p>
        <p>
          {finding.reference} · {labels.workflowStatus[finding.workflow]}
        </p>
        <p>{t('referrals.sent-by', { name: referredBy.name, date: format.moment(referredAt) })}</p>
        <p>{t('referrals.due', { date: format.shortDate(dueOn) })}</p>
      </div>
    </>
  );
};
