import { Field, Select, useToast } from '@nahliad/ui';
import { CreateRecommendation, type Finding } from '@nahliad/contracts';
import { RECOMMENDATION_PRIORITIES, RECOMMENDATION_TYPES } from '@nahliad/domain';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';
import { RecommendationFormFrame } from './recommendation-form-frame';
import { newRecommendationOf, noText, type RecommendationValues } from './recommendation-values';
import { createRecommendation } from './recommendations.api';
import { useRecommendationForm } from './use-recommendation-form';
import { WrittenField } from './written-field';
import styles from './recommendation-form.module.css';

type RecommendationFormProps = {
  finding: Pick<Finding, 'id' | 'bodyId' | 'institutions' | 'institutionIds'>;
  onDone: () => void;
};

const valuesFor = ({ bodyId, institutionIds }: RecommendationFormProps['finding']): RecommendationValues => ({
  issuerId: bodyId,
  addresseeId: institutionIds[0] ?? '',
  text: noText(),
  type: '',
  priority: '',
  responseDueOn: '',
  targetOn: '',
});

/** What should change, who should change it, and until when they answer. */
const RecommendationForm = ({ finding, onDone }: RecommendationFormProps) => {
  const { t, language } = useTranslation('recommendations');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const toast = useToast();
  const { form, sending } = useRecommendationForm({
    defaultValues: valuesFor(finding),
    resolver: contractResolver(CreateRecommendation, newRecommendationOf(finding.id, finding.institutionIds)),
    send: createRecommendation,
    onSent: ({ reference }) => {
      toast(t('form.issued', { reference }));
      onDone();
    },
  });
  const { register, control } = form;
  const fieldText = useFieldText(form.formState.errors);
  return (
    <RecommendationFormFrame
      title={t('form.title')}
      form={form}
      sending={sending}
      submitLabel={t('form.issue')}
      onCancel={onDone}
    >
      <WrittenField label={t('form.text')} rows={4} />
      <div className={styles.grid}>
        {finding.institutions.length > 1 && (
          <Field label={t('form.addressee')} hint={t('form.addressee-hint')} error={fieldText('addresseeId')} required>
            <Select
              options={finding.institutions.map(({ id, name }) => ({ value: id, label: writtenIn(name, language) }))}
              {...register('addresseeId')}
            />
          </Field>
        )}
        <Field label={t('filter.type')} error={fieldText('type')} required>
          <Select
            options={optionsOf(labels, 'recommendationType', RECOMMENDATION_TYPES)}
            emptyLabel={t('form.choose')}
            {...register('type')}
          />
        </Field>
        <Field label={t('filter.priority')} error={fieldText('priority')} optionalLabel={common('optional')}>
          <Select
            options={optionsOf(labels, 'recommendationPriority', RECOMMENDATION_PRIORITIES)}
            emptyLabel={t('form.unsaid')}
            {...register('priority')}
          />
        </Field>
        <Field label={t('form.response-due')} error={fieldText('responseDueOn')} optionalLabel={common('optional')}>
          <DateControl control={control} name="responseDueOn" />
        </Field>
        <Field label={t('form.target')} error={fieldText('targetOn')} optionalLabel={common('optional')}>
          <DateControl control={control} name="targetOn" />
        </Field>
      </div>
    </RecommendationFormFrame>
  );
};

export default RecommendationForm;
