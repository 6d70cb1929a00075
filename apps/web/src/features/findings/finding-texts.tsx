import { Field, TextArea, TextInput } from '@nahliad/ui';
import type { Language } from '@nahliad/domain';
import { useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import styles from './finding-form.module.css';
import type { FindingValues } from './finding-values';

type FindingTextsProps = { language: Language; onLanguage: (language: Language) => void };

export const FindingTexts = ({ language, onLanguage }: FindingTextsProps) => {
  const { t } = useTranslation('findings');
  const { register, watch, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const [title, summary] = watch(['title', 'summary']);
  const written = (one: Language) => Boolean(title[one].trim() && summary[one].trim());
  return (
    <LanguageTabs language={language} onSelect={onLanguage} written={{ en: written('en'), uk: written('uk') }}>
      <div className={styles.fields} key={language} lang={language}>
        <Field label={t('form.title')} error={problem(`title.${language}`) ?? problem('title')} required>
          <TextInput maxLength={200} {...register(`title.${language}`)} />
        </Field>
        <Field
          label={t('form.summary')}
          hint={t('form.summary-hint')}
          error={problem(`summary.${language}`) ?? problem('summary')}
          required
        >
          <TextArea rows={5} {...register(`summary.${language}`)} />
        </Field>
      </div>
    </LanguageTabs>
  );
};
