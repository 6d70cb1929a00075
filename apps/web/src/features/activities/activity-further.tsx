import { Field, RadioGroup, Select, TextArea, TextInput } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import type { Language, Visibility } from '@nahliad/domain';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { Several } from './activity-essentials';
import styles from './activity-form.module.css';
import type { ActivityValues } from './activity-values';

export const FURTHER_FIELDS = ['title', 'note', 'announced', 'visibility'] as const;

type ActivityFurtherProps = {
  language: Language;
  onLanguage: (language: Language) => void;
  /** Those that this person may give it. */
  visibilities: readonly Visibility[];
  /** Whether other bodies can be asked to take part. */
  invites: boolean;
};

const isBody = ({ active }: Stakeholder) => active;

/** What makes an act easier to find and to understand, and can wait. */
export const ActivityFurther = ({ language, onLanguage, visibilities, invites }: ActivityFurtherProps) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const { control, register, formState } = useFormContext<ActivityValues>();
  const problem = useFieldText(formState.errors);
  const [title, note, own] = useWatch({ control, name: ['title', 'note', 'bodyId'] });
  const announced = useController({ control, name: 'announced' }).field;
  const bodies = useStakeholderOptions(isBody).filter(({ value }) => value !== own);
  const written = (one: Language) => Boolean(title[one].trim() || note[one].trim());
  return (
    <div className={styles.fields}>
      <LanguageTabs language={language} onSelect={onLanguage} written={{ en: written('en'), uk: written('uk') }}>
        <div className={styles.fields} key={language} lang={language}>
          <Field label={t('form.title')} hint={t('form.title-hint')} error={problem(`title.${language}`)}>
            <TextInput maxLength={200} {...register(`title.${language}`)} />
          </Field>
          <Field label={t('form.note')} hint={t('form.note-hint')} error={problem(`note.${language}`)}>
            <TextArea rows={4} {...register(`note.${language}`)} />
          </Field>
        </div>
      </LanguageTabs>
      <div className={styles.grid}>
        <RadioGroup
          legend={t('form.announced')}
          look="segments"
          options={(['yes', 'no', ''] as const).map((value) => ({
            value,
            label: t(`announced.${value || 'unknown'}`),
          }))}
          value={announced.value}
          onChange={announced.onChange}
        />
        <Field label={t('form.visibility')} hint={t('form.visibility-hint')} error={problem('visibility')}>
          <Select options={optionsOf(labels, 'visibility', visibilities)} {...register('visibility')} />
        </Field>
      </div>
      {invites && <Several name="otherIds" label={t('form.others')} hint={t('form.others-hint')} options={bodies} />}
    </div>
  );
};
