import { useId, useState } from 'react';
import { Button, Field, Notice, Select, TextArea, useToast } from '@nahliad/ui';
import { CreateRecommendation, type Finding } from '@nahliad/contracts';
import { RECOMMENDATION_PRIORITIES, RECOMMENDATION_TYPES } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { writtenIn } from '../../lib/written';
import { newRecommendationOf, noText, type RecommendationValues } from './recommendation-values';
import { createRecommendation } from './recommendations.api';
import styles from './recommendation-form.module.css';

type RecommendationFormProps = {
  finding: Pick<Finding, 'id' | 'bodyId' | 'institutions' | 'institutionIds'>;
  onDone: () => void;
};

/** What should change, who should change it, and until when they answer. */
const RecommendationForm = ({ finding, onDone }: RecommendationFormProps) => {
  const { t, language: own } = useTranslation('recommendations');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const titleId = useId();
  const [language, setLanguage] = useState(own);
  const form = useForm<RecommendationValues, unknown, CreateRecommendation>({
    defaultValues: {
      issuerId: finding.bodyId,
      addresseeId: finding.institutionIds[0] ?? '',
      text: noText(),
      type: '',
      priority: '',
      responseDueOn: '',
      targetOn: '',
    },
    shouldFocusError: false,
    resolver: contractResolver(CreateRecommendation, newRecommendationOf(finding.id, finding.institutionIds)),
  });
  const { register, formState } = form;
  const fieldText = useFieldText(formState.errors);
  const focused = useFocusOnFirstProblem(formState.errors, formState.submitCount);
  const text = form.watch('text');

  const issue = useMutation({
    mutationFn: (body: CreateRecommendation) => createRecommendation(body, keyFor(body)),
    onSuccess: async ({ reference }) => {
      toast(t('form.issued', { reference }));
      onDone();
      await Promise.all(
        ['findings', 'recommendations'].map((subject) => queryClient.invalidateQueries({ queryKey: [subject] })),
      );
    },
    onError: (error) => markRefused(form, error),
  });

  return (
    <form
      ref={focused}
      noValidate
      aria-labelledby={titleId}
      className={styles.form}
      onSubmit={form.handleSubmit((body) => issue.mutate(body))}
    >
      <h3 id={titleId}>{t('form.title')}</h3>
      {issue.isError && (
        <Notice tone="adverse" announce>
          {problem(issue.error)}
        </Notice>
      )}
      <LanguageTabs
        language={language}
        onSelect={setLanguage}
        written={{ en: Boolean(text.en.trim()), uk: Boolean(text.uk.trim()) }}
      >
        <Field
          key={language}
          label={t('form.text')}
          error={fieldText(`text.${language}`) ?? fieldText('text')}
          required
        >
          <TextArea lang={language} rows={4} {...register(`text.${language}`)} />
        </Field>
      </LanguageTabs>
      <div className={styles.grid}>
        {finding.institutions.length > 1 && (
          <Field label={t('form.addressee')} hint={t('form.addressee-hint')} error={fieldText('addresseeId')} required>
            <Select
              options={finding.institutions.map(({ id, name }) => ({ value: id, label: writtenIn(name, own) }))}
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
          <DateControl control={form.control} name="responseDueOn" />
        </Field>
        <Field label={t('form.target')} error={fieldText('targetOn')} optionalLabel={common('optional')}>
          <DateControl control={form.control} name="targetOn" />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={issue.isPending}>
          {t('form.issue')}
        </Button>
        <Button onClick={onDone}>{common('cancel')}</Button>
      </div>
    </form>
  );
};

export default RecommendationForm;
