import { CreateClaim } from '@nahliad/contracts';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { useTranslation } from '../../../lib/i18n';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { nothingSaid, saidOf } from '../recommendation-values';
import { claimDone } from '../recommendations.api';
import { WrittenField } from '../written-field';
import { EvidenceField } from './evidence-field';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';

/** The institution says that it is done; whether it is, the issuer finds out. */
export const ClaimForm = ({ recommendation, chooseEvidence, onDone }: StepFormProps) => {
  const { t } = useTranslation('follow-up');
  const { form, sending } = useStepForm({
    recommendation,
    step: 'claim',
    empty: nothingSaid(),
    resolver: contractResolver(CreateClaim, saidOf),
    send: (body: CreateClaim, key) => claimDone(recommendation.id, body, key),
    onDone,
  });
  return (
    <RecommendationFormFrame
      title={t('step.claim.title')}
      form={form}
      sending={sending}
      submitLabel={t('step.claim.send')}
      onCancel={onDone}
    >
      <WrittenField label={t('claim.text')} hint={t('claim.text-hint')} rows={5} />
      <EvidenceField choose={chooseEvidence} />
    </RecommendationFormFrame>
  );
};
