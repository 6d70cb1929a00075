import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import type { ChangeDraft } from './change-draft';

type ExplanationFieldProps = {
  draft: ChangeDraft;
  onChange: (draft: ChangeDraft) => void;
  problems: Record<string, string>;
};

/** Why, in one of the languages or in both: read by everybody beside the deadlines that stand still. */
export const ExplanationField = ({ draft, onChange, problems }: ExplanationFieldProps) => {
  const { t, language: own } = useTranslation('bulk');
  const { t: common } = useTranslation('common');
  const [language, setLanguage] = useState(own);
  const { text } = draft;
  return (
    <LanguageTabs
      language={language}
      onSelect={setLanguage}
      written={{ en: Boolean(text.en.trim()), uk: Boolean(text.uk.trim()) }}
    >
      <Field
        key={language}
        label={t('field.explanation')}
        error={problems[`text.${language}`]}
        optionalLabel={common('optional')}
      >
        <TextArea
          lang={language}
          rows={3}
          value={text[language]}
          onChange={({ target }) => onChange({ ...draft, text: { ...text, [language]: target.value } })}
        />
      </Field>
    </LanguageTabs>
  );
};
