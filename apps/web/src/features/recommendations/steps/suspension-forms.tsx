import { Field, Select } from '@nahliad/ui';
import { CreateSuspension, LiftSuspension } from '@nahliad/contracts';
import { SUSPENSION_GROUNDS } from '@nahliad/domain';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { DateControl } from '../../../lib/forms/date-control';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { optionsOf, useLabels } from '../../../lib/labels';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { noText, written, type Texts } from '../recommendation-values';
import { liftSuspension, suspend } from '../recommendations.api';
import { WrittenField } from '../written-field';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';

type Values = { ground: string; until: string; text: Texts };

const suspensionOf = ({ ground, until, text }: Values) => ({
  ground: ground || undefined,
  until: until || undefined,
  text: written(text),
});

/** Lets the deadlines stand still, on a ground that everybody reads. */
export const SuspensionForm = ({ recommendation, onDone }: StepFormProps) => {
  const { t } = useTranslation('follow-up');
  const labels = useLabels();
  const { form, sending } = useStepForm({
    recommendation,
    step: 'suspension',
    empty: { ground: '', until: '', text: noText() },
    resolver: contractResolver(CreateSuspension, suspensionOf),
    send: (body: CreateSuspension, key) => suspend(recommendation.id, body, key),
    onDone,
  });
  const fieldText = useFieldText(form.formState.errors);
  return (
    <RecommendationFormFrame
      title={t('step.suspension.title')}
      form={form}
      sending={sending}
      submitLabel={t('step.suspension.send')}
      onCancel={onDone}
    >
      <Field label={t('suspension.ground')} error={fieldText('ground')} required>
        <Select
          options={optionsOf(labels, 'suspensionGround', SUSPENSION_GROUNDS)}
          emptyLabel={t('suspension.choose')}
          {...form.register('ground')}
        />
      </Field>
      <Field label={t('suspension.until')} hint={t('suspension.until-hint')} error={fieldText('until')} required>
        <DateControl control={form.control} name="until" />
      </Field>
      <WrittenField label={t('suspension.text')} rows={3} optional />
    </RecommendationFormFrame>
  );
};

/** Lets them run again before the day. */
export const LiftingForm = ({ recommendation, onDone }: StepFormProps) => {
  const { t } = useTranslation('follow-up');
  const running = recommendation.suspensions.findLast(({ liftedOn }) => !liftedOn);
  const { form, sending } = useStepForm({
    recommendation,
    step: 'lifting',
    empty: { text: noText() },
    resolver: contractResolver(LiftSuspension, ({ text }: { text: Texts }) => ({ text: written(text) })),
    send: (body: LiftSuspension) => liftSuspension(recommendation.id, running?.id ?? '', body),
    onDone,
  });
  return (
    <RecommendationFormFrame
      title={t('step.lifting.title')}
      form={form}
      sending={sending}
      submitLabel={t('step.lifting.send')}
      onCancel={onDone}
    >
      <WrittenField label={t('suspension.lifting')} rows={3} />
    </RecommendationFormFrame>
  );
};
