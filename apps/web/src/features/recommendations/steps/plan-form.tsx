import { Field, TextInput } from '@nahliad/ui';
import { CreatePlan } from '@nahliad/contracts';
import type { Language } from '@nahliad/domain';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { DateControl } from '../../../lib/forms/date-control';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { noText, written } from '../recommendation-values';
import { setPlan } from '../recommendations.api';
import { WrittenField } from '../written-field';
import { MilestoneFields, type PlanValues } from './milestone-fields';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';

const nothingPlanned = (): PlanValues => ({
  text: noText(),
  owner: '',
  milestones: [{ text: '', dueOn: '' }],
  reportDueOn: '',
});

/** A milestone is a line in the language of whoever plans; one that was left empty is none. */
const planOf =
  (language: Language) =>
  ({ text, owner, milestones, reportDueOn }: PlanValues) => ({
    text: written(text),
    owner,
    milestones: milestones
      .filter((one) => one.text.trim() || one.dueOn)
      .map((one) => ({ text: { [language]: one.text }, dueOn: one.dueOn })),
    reportDueOn: reportDueOn || null,
  });

/** What the institution will do, who answers for it, and by when. */
export const PlanForm = ({ recommendation, onDone }: StepFormProps) => {
  const { t, language } = useTranslation('follow-up');
  const { t: common } = useTranslation('common');
  const { form, sending } = useStepForm({
    recommendation,
    step: 'plan',
    empty: nothingPlanned(),
    resolver: contractResolver(CreatePlan, planOf(language)),
    send: (body: CreatePlan, key) => setPlan(recommendation.id, body, key),
    onDone,
  });
  const fieldText = useFieldText(form.formState.errors);
  return (
    <RecommendationFormFrame
      title={t('step.plan.title')}
      form={form}
      sending={sending}
      submitLabel={t('step.plan.send')}
      onCancel={onDone}
    >
      <WrittenField label={t('plan.text')} rows={4} />
      <Field label={t('plan.owner')} hint={t('plan.owner-hint')} error={fieldText('owner')} required>
        <TextInput {...form.register('owner')} />
      </Field>
      <MilestoneFields />
      <Field label={t('report-due')} error={fieldText('reportDueOn')} optionalLabel={common('optional')}>
        <DateControl control={form.control} name="reportDueOn" />
      </Field>
    </RecommendationFormFrame>
  );
};
