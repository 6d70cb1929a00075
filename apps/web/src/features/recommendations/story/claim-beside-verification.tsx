import { Badge, type BadgeTone } from '@nahliad/ui';
import type { FollowUp } from '@nahliad/contracts';
import type { VerificationResult } from '@nahliad/domain';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import styles from './claim-beside-verification.module.css';
import type { CheckedClaim } from './claims';
import { SaidWithFiles } from './said-with-files';

const TONES: Partial<Record<VerificationResult, BadgeTone>> = { 'closed-implemented': 'good', refuted: 'adverse' };

/** What was claimed, and beside it what was found: the one never stands for the other. */
export const ClaimBesideVerification = ({ claim, verification }: CheckedClaim) => {
  const { t } = useTranslation('follow-up');
  return (
    <div className={styles.sides}>
      <section className={styles.side} aria-label={t('claim.side')}>
        <p className={styles.heading}>{t('claim.side')}</p>
        <SaidWithFiles {...claim} />
      </section>
      <section className={styles.side} aria-label={t('verification.side')}>
        <p className={styles.heading}>{t('verification.side')}</p>
        {verification ? <Verified verification={verification} /> : <Badge tone="caution">{t('claim.unchecked')}</Badge>}
      </section>
    </div>
  );
};

const Verified = ({ verification: { outcome, createdAt, ...said } }: { verification: FollowUp }) => {
  const { verificationResult } = useLabels();
  const format = useFormat();
  const result = outcome as VerificationResult;
  return (
    <>
      <p className={styles.result}>
        <Badge tone={TONES[result]}>{verificationResult[result]}</Badge> {format.date(createdAt)}
      </p>
      <SaidWithFiles {...said} />
    </>
  );
};
