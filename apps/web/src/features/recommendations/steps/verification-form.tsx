import { CreateVerification } from '@nahliad/contracts';
import { DECISIONS_ON_A_CLAIM, type VerificationResult } from '@nahliad/domain';
import { Field, TextInput } from '@nahliad/ui';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { useFieldText } from '../../../lib/forms/field-text';
import { numberIn } from '../../../lib/forms/number-in';
import { useTranslation } from '../../../lib/i18n';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { nothingSaid, saidOf, type Said } from '../recommendation-values';
import { verify } from '../recommendations.api';
import { latestClaim } from '../story/claims';
import { SaidWithFiles } from '../story/said-with-files';
import { WrittenField } from '../written-field';
import { EvidenceField } from './evidence-field';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';
import styles from './verification-form.module.css';

type Amounts = { amountResolved: string };

const ASKED: Partial<Record<VerificationResult, 'evidence' | 'missing'>> = {
  'closed-implemented': 'evidence',
  refuted: 'missing',
};

/** What the issuer has found, beside what it was told. */
export const VerificationForm = ({
  recommendation,
  chooseEvidence,
  onDone,
  result,
}: StepFormProps & { result: VerificationResult }) => {
  const { t } = useTranslation('follow-up');
  const { t: common } = useTranslation('common');
  const decides = DECISIONS_ON_A_CLAIM.includes(result);
  const asks = ASKED[result] ?? 'reason';
  const claim = decides ? latestClaim(recommendation) : undefined;
  const { form, sending } = useStepForm({
    recommendation,
    step: result,
    empty: { ...nothingSaid(), amountResolved: '' },
    resolver: contractResolver(CreateVerification, ({ amountResolved, ...values }: Said & Amounts) => ({
      result,
      ...saidOf(values),
      amountResolved: numberIn(amountResolved),
    })),
    send: (body: CreateVerification, key) => verify(recommendation.id, body, key),
    onDone,
  });
  const fieldText = useFieldText(form.formState.errors);
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
          <SaidWithFiles {...claim} />
        </blockquote>
      )}
      <WrittenField label={t(`verification.${asks}`)} hint={t(`verification.${asks}-hint`)} rows={5} />
      {result === 'closed-implemented' && (
        <Field
          label={t('verification.amount')}
          hint={t('verification.amount-hint')}
          error={fieldText('amountResolved')}
          optionalLabel={common('optional')}
        >
          <TextInput inputMode="numeric" {...form.register('amountResolved')} />
        </Field>
      )}
      {decides && <EvidenceField choose={chooseEvidence} />}
    </RecommendationFormFrame>
  );
};
