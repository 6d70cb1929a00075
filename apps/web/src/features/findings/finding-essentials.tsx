import { Field, MultiComboBox, RadioGroup, Select } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA, POLARITIES, SEVERITIES, type Language } from '@nahliad/domain';
import { Controller, useFormContext } from 'react-hook-form';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import styles from './finding-form.module.css';
import { FindingTexts } from './finding-texts';
import type { FindingValues } from './finding-values';

type FindingEssentialsProps = {
  /** To choose from, where there is a choice. */
  bodyIds: readonly string[];
  language: Language;
  onLanguage: (language: Language) => void;
};

/** Whom it concerns, what it is about, what it says, when it was, and how grave. */
export const FindingEssentials = ({ bodyIds, language, onLanguage }: FindingEssentialsProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const institutions = useStakeholderOptions(isInstitution);
  const bodies = useStakeholderOptions(everybody).filter(({ value }) => bodyIds.includes(value));
  return (
    <div className={styles.fields}>
      {bodyIds.length > 1 && (
        <Field label={t('form.body')} error={problem('bodyId')} required>
          <Select options={bodies} emptyLabel={t('move.choose')} {...register('bodyId')} />
        </Field>
      )}
      <Controller
        control={control}
        name="institutionIds"
        render={({ field }) => (
          <Field
            label={t('form.institutions')}
            error={problem('institutionIds') ?? problem('institutionIds.0')}
            required
          >
            <MultiComboBox
              options={institutions}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              placeholder={t('form.institutions-placeholder')}
              openLabel={t('form.open-list')}
              emptyLabel={common('empty.title')}
              chosenLabel={t('form.institutions')}
              removeLabel={(name) => t('form.remove', { name })}
            />
          </Field>
        )}
      />
      <Field label={t('form.criterion')} hint={t('form.criterion-hint')} error={problem('criteria')} required>
        <Select
          options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA)}
          emptyLabel={t('move.choose')}
          {...register('criteria.0')}
        />
      </Field>
      <FindingTexts language={language} onLanguage={onLanguage} />
      <div className={styles.compact}>
        <Field label={t('form.observed-on')} error={problem('observedOn')} required>
          <DateControl control={control} name="observedOn" />
        </Field>
        <Controller
          control={control}
          name="polarity"
          render={({ field }) => (
            <RadioGroup
              legend={t('form.polarity')}
              look="segments"
              error={problem('polarity')}
              options={optionsOf(labels, 'polarity', POLARITIES)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="severity"
          render={({ field }) => (
            <RadioGroup
              legend={t('form.severity')}
              look="segments"
              error={problem('severity')}
              options={SEVERITIES.map((level) => ({ value: String(level), label: labels.severity[level] }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
    </div>
  );
};

const everybody = () => true;
