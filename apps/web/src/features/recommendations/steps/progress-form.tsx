import { Checkbox, Field, RadioGroup } from '@nahliad/ui';
import { CreateProgress, type Milestone } from '@nahliad/contracts';
import { Controller, useFormContext } from 'react-hook-form';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { DateControl } from '../../../lib/forms/date-control';
import group from '../../../lib/forms/field-group.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { writtenIn } from '../../../lib/written';
import { RecommendationFormFrame } from '../recommendation-form-frame';
import { nothingSaid, saidOf, type Said } from '../recommendation-values';
import { reportProgress } from '../recommendations.api';
import { currentPlan } from '../story/current-plan';
import { WrittenField } from '../written-field';
import { EvidenceField } from './evidence-field';
import type { StepFormProps } from './taking';
import { useStepForm } from './use-step-form';

type Values = Said & { implementation: string; reached: string[]; reportDueOn: string };
const STATES = ['in-progress', 'partially-implemented'] as const;

const reportOf = ({ implementation, reached, reportDueOn, ...said }: Values) => ({
  ...saidOf(said),
  implementation,
  reachedMilestoneIds: reached,
  reportDueOn: reportDueOn || null,
});

/** How far it has come, and when the next report will tell. */
export const ProgressForm = ({ recommendation, chooseEvidence, onDone }: StepFormProps) => {
  const { t } = useTranslation('follow-up');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const partly = recommendation.implementation === 'partially-implemented';
  const ahead = currentPlan(recommendation)?.milestones.filter(({ reachedOn }) => !reachedOn) ?? [];
  const { form, sending } = useStepForm({
    recommendation,
    step: 'progress',
    empty: {
      ...nothingSaid(),
      implementation: partly ? STATES[1] : STATES[0],
      reached: [] as string[],
      reportDueOn: '',
    },
    resolver: contractResolver(CreateProgress, reportOf),
    send: (body: CreateProgress, key) => reportProgress(recommendation.id, body, key),
    onDone,
  });
  const fieldText = useFieldText(form.formState.errors);
  return (
    <RecommendationFormFrame
      title={t('step.progress.title')}
      form={form}
      sending={sending}
      submitLabel={t('step.progress.send')}
      onCancel={onDone}
    >
      <WrittenField label={t('progress.text')} rows={4} />
      <Controller
        control={form.control}
        name="implementation"
        render={({ field }) => (
          <RadioGroup
            legend={t('progress.state')}
            options={STATES.map((value) => ({ value, label: labels.implementation[value] }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {ahead.length > 0 && <ReachedMilestones milestones={ahead} />}
      <Field label={t('report-due')} error={fieldText('reportDueOn')} optionalLabel={common('optional')}>
        <DateControl control={form.control} name="reportDueOn" />
      </Field>
      <EvidenceField choose={chooseEvidence} />
    </RecommendationFormFrame>
  );
};

const ReachedMilestones = ({ milestones }: { milestones: readonly Milestone[] }) => {
  const { t, language } = useTranslation('follow-up');
  const format = useFormat();
  const { register } = useFormContext<Values>();
  return (
    <fieldset className={group.group}>
      <legend>{t('progress.reached')}</legend>
      {milestones.map(({ id, text, dueOn }) => (
        <Checkbox
          key={id}
          value={id}
          label={`${writtenIn(text, language)} (${format.shortDate(dueOn)})`}
          {...register('reached')}
        />
      ))}
    </fieldset>
  );
};
