import { Button, Checkbox } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA, RUBRIC_INDICATORS, RUBRIC_TEXTS } from '@nahliad/domain';
import { useFormContext } from 'react-hook-form';
import columns from '../../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import styles from '../rounds.module.css';
import { WHOLE_RUBRIC, type RoundValues } from './round-values';

/** What is asked of every institution: indicators of the rubric, criterion by criterion. */
export const RubricChoice = () => {
  const { t, language } = useTranslation('rounds');
  const labels = useLabels();
  const { register, setValue, formState } = useFormContext<RoundValues>();
  const problem = useFieldText(formState.errors)('indicators');
  return (
    <>
      <div className={styles.buttons}>
        <Button size="sm" onClick={() => setValue('indicators', WHOLE_RUBRIC)}>
          {t('open.all-indicators')}
        </Button>
        <Button size="sm" onClick={() => setValue('indicators', [])}>
          {t('open.no-indicators')}
        </Button>
      </div>
      {GOVERNANCE_CRITERIA.map((criterion) => (
        <fieldset key={criterion} className={columns.choices}>
          <legend>{labels.governanceCriterion[criterion]}</legend>
          {RUBRIC_INDICATORS[criterion].map((indicator) => (
            <Checkbox
              key={indicator}
              label={RUBRIC_TEXTS[language][indicator].name}
              value={indicator}
              {...register('indicators')}
            />
          ))}
        </fieldset>
      ))}
      {problem && (
        <p role="alert" className={columns.problem}>
          {problem}
        </p>
      )}
    </>
  );
};
