import { CreateVerification } from '@nahliad/contracts';
import { DECISIONS_ON_A_CLAIM, type VerificationResult } from '@nahliad/domain';
import { BilingualText } from '../../../lib/bilingual-text';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { useTranslation } from '../../../lib/i18n';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { noText, written, type Texts } from '../recommendation-values';
import { verify } from '../recommendations.api';
import { latestClaim } from '../story/claims';
import { WrittenField } from '../written-field';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';
import styles from './verification-form.module.css';

/** What the issuer has found, beside what it was told. */
export const VerificationForm = ({
  recommendation,
  onDone,
  result,
}: StepFormProps & { result: VerificationResult }) => {
  const { t } = useTranslation('follow-up');
  const decides = DECISIONS_ON_A_CLAIM.includes(result);
  const claim = decides ? latestClaim(recommendation) : undefined;
  const { form, sending } = useStepForm({
    recommendation,
    step: result,
    empty: { text: noText() },
    resolver: contractResolver(CreateVerification, ({ text }: { text: Texts }) => ({ result, text: written(text) })),
    send: (body: CreateVerification, key) => verify(recommendation.id, body, key),
    onDone,
  });
  return (
    <RecommendationFormFrame
      title={t(`step.${result}.title`)}
      form={form}
      sending={sending}
      submitLabel={t(`step.${result}.send`)}
      onCancel={onDone}
    >
      {claim && (
        <blockquote className={styles.claim}>
          <p className={styles.heading}>{t('claim.said')}</p>
          <BilingualText text={claim.text} />
        </blockquote>
      )}
      <WrittenField
        label={t(decides ? 'verification.evidence' : 'verification.reason')}
        hint={t(decides ? 'verification.evidence-hint' : 'verification.reason-hint')}
        rows={5}
      />
    </RecommendationFormFrame>
  );
};
