import { Field, MultiComboBox, Select, TextArea, TextInput } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA, SCALES, THEMES, VISIBILITIES, type Language } from '@nahliad/domain';
import { Controller, useFormContext } from 'react-hook-form';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useRegionOptions } from '../../lib/regions';
import { AffectedGroups } from './affected-groups';
import { FindingActivity } from './finding-activity';
import styles from './finding-form.module.css';
import { FindingRepeat } from './finding-repeat';
import type { FindingValues } from './finding-values';

export const FURTHER_FIELDS = [
  'detail',
  'observedTo',
  'themes',
  'scale',
  'region',
  'personsAffected',
  'amountQuestioned',
  'affectedGroups',
  'visibility',
  'activityId',
  'repeatOf',
] as const satisfies readonly (keyof FindingValues)[];

type FindingFurtherProps = { id: string | undefined; language: Language; bodyIds: readonly string[] };

/** What makes a finding richer, and can wait. */
export const FindingFurther = ({ id, language, bodyIds }: FindingFurtherProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const several = {
    openLabel: t('form.open-list'),
    emptyLabel: common('empty.title'),
    removeLabel: (name: string) => t('form.remove', { name }),
  };
  return (
    <div className={styles.fields}>
      <Field
        key={language}
        label={`${t('form.detail')} (${common(`text-language.${language}`)})`}
        hint={t('form.detail-hint')}
        error={problem(`detail.${language}`)}
      >
        <TextArea rows={5} lang={language} {...register(`detail.${language}`)} />
      </Field>
      <div className={styles.grid}>
        <Controller
          control={control}
          name="criteria"
          render={({
            field: {
              value: [primary = '', ...also],
              onChange,
            },
          }) => (
            <Field label={t('form.criteria-also')}>
              <MultiComboBox
                {...several}
                chosenLabel={t('form.criteria-also')}
                options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA).filter(
                  ({ value }) => value !== primary,
                )}
                value={also}
                onChange={(chosen) => onChange([primary, ...chosen])}
              />
            </Field>
          )}
        />
        <Controller
          control={control}
          name="themes"
          render={({ field }) => (
            <Field label={t('form.themes')} error={problem('themes')}>
              <MultiComboBox
                {...several}
                chosenLabel={t('form.themes')}
                options={optionsOf(labels, 'theme', THEMES)}
                value={field.value}
                onChange={field.onChange}
              />
            </Field>
          )}
        />
        <Field label={t('form.observed-to')} hint={t('form.observed-to-hint')} error={problem('observedTo')}>
          <DateControl control={control} name="observedTo" />
        </Field>
        <Field label={t('form.scale')} error={problem('scale')}>
          <Select options={optionsOf(labels, 'scale', SCALES)} emptyLabel={t('form.unsaid')} {...register('scale')} />
        </Field>
        <Regions />
        <Field label={t('form.persons')} hint={t('form.persons-hint')} error={problem('personsAffected')}>
          <TextInput inputMode="numeric" {...register('personsAffected')} />
        </Field>
        <Field label={t('form.amount')} hint={t('form.amount-hint')} error={problem('amountQuestioned')}>
          <TextInput inputMode="numeric" {...register('amountQuestioned')} />
        </Field>
        <Field label={t('form.visibility')} hint={t('form.visibility-hint')} error={problem('visibility')}>
          <Select
            options={optionsOf(labels, 'visibility', VISIBILITIES)}
            emptyLabel={t('form.visibility-usual')}
            {...register('visibility')}
          />
        </Field>
        <FindingActivity bodyIds={bodyIds} />
        <FindingRepeat id={id} />
      </div>
      <AffectedGroups />
    </div>
  );
};

const Regions = () => {
  const { t } = useTranslation('findings');
  const { register, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  return (
    <Field label={t('form.region')} error={problem('region')}>
      <Select options={useRegionOptions()} emptyLabel={t('form.unsaid')} {...register('region')} />
    </Field>
  );
};
