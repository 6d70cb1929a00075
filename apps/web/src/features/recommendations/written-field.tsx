import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import { useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import type { Texts } from './recommendation-values';

type WrittenFieldProps = { label: string; hint?: string; rows: number; optional?: boolean };

/** The text of a form, in one of the languages or in both. */
export const WrittenField = ({ label, hint, rows, optional = false }: WrittenFieldProps) => {
  const { t: common } = useTranslation('common');
  const { language: own } = useTranslation('recommendations');
  const [language, setLanguage] = useState(own);
  const { register, watch, formState } = useFormContext<{ text: Texts }>();
  const fieldText = useFieldText(formState.errors);
  const text = watch('text');
  return (
    <LanguageTabs
      language={language}
      onSelect={setLanguage}
      written={{ en: Boolean(text.en.trim()), uk: Boolean(text.uk.trim()) }}
    >
      <Field
        key={language}
        label={label}
        hint={hint}
        error={fieldText(`text.${language}`) ?? fieldText('text')}
        required={!optional}
        optionalLabel={common('optional')}
      >
        <TextArea lang={language} rows={rows} {...register(`text.${language}`)} />
      </Field>
    </LanguageTabs>
  );
};
