import { useState } from 'react';
import { Field, RadioGroup, TextArea } from '@nahliad/ui';
import type { CreateReply, Named, Reply } from '@nahliad/contracts';
import { LANGUAGES, REPLY_POSITIONS, type Language, type ReplyPosition } from '@nahliad/domain';
import { FormDialog } from '../../lib/forms/form-dialog';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { InstitutionChoice } from './institution-choice';
import { giveReply, patchReply } from './replies.api';
import { useReplyStep } from './use-reply-step';

type ReplyDialogProps = { onClose: () => void } & (
  | { findingId: string; institutions: readonly Named[]; reply?: undefined }
  | { reply: Reply; findingId?: undefined; institutions?: undefined }
);
const UNSAID = 'unsaid';

/** The words of an institution, in one language or in both: new, or changed while there is time. */
const ReplyDialog = ({ reply, findingId, institutions = [], onClose }: ReplyDialogProps) => {
  const { t, language: own } = useTranslation('replies');
  const labels = useLabels();
  const fieldProblems = useFieldProblems();
  const [language, setLanguage] = useState<Language>(own);
  const [text, setText] = useState({ en: reply?.text.en ?? '', uk: reply?.text.uk ?? '' });
  const [position, setPosition] = useState<ReplyPosition | null>(reply?.position ?? null);
  const [institutionId, setInstitutionId] = useState(institutions[0]?.id ?? '');
  const said: CreateReply = {
    text: Object.fromEntries(LANGUAGES.flatMap((one) => (text[one].trim() ? [[one, text[one]]] : []))),
    position,
  };
  const { step, submit } = useReplyStep({
    body: said,
    take: (body, key) => (reply ? patchReply(reply, body) : giveReply(findingId, { ...body, institutionId }, key)),
    done: t('done.reply'),
    onDone: onClose,
  });
  const problems = fieldProblems(step.error);
  return (
    <FormDialog
      title={t(reply ? 'action.edit' : 'action.reply')}
      submitLabel={t('send')}
      busy={step.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('means.reply')}</p>
      <Refusal error={step.error} />
      <InstitutionChoice institutions={institutions} value={institutionId} onChange={setInstitutionId} />
      <RadioGroup
        legend={t('position')}
        options={[
          ...optionsOf(labels, 'replyPosition', REPLY_POSITIONS),
          { value: UNSAID, label: t('position-unsaid') },
        ]}
        value={position ?? UNSAID}
        onChange={(value) => setPosition(value === UNSAID ? null : (value as ReplyPosition))}
      />
      <LanguageTabs
        language={language}
        onSelect={setLanguage}
        written={{ en: Boolean(text.en.trim()), uk: Boolean(text.uk.trim()) }}
      >
        <Field key={language} label={t('text')} error={problems[`text.${language}`] ?? problems['text']} required>
          <TextArea
            lang={language}
            rows={8}
            maxLength={20_000}
            value={text[language]}
            onChange={({ target }) => setText((words) => ({ ...words, [language]: target.value }))}
          />
        </Field>
      </LanguageTabs>
    </FormDialog>
  );
};

export default ReplyDialog;
