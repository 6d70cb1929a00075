import { useState, type FormEvent } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Participation } from '@nahliad/contracts';
import type { Language, ParticipationDecision } from '@nahliad/domain';
import { FormDialog } from '../../lib/forms/form-dialog';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { Refusal } from '../../lib/forms/refusal';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { decideParticipation } from './joint-work.api';
import { useJointChange } from './use-joint-change';

type DecisionDialogProps = { part: Participation; to: ParticipationDecision; onClose: () => void };

/** What a body says of work that it shares; whoever dissents says why, for all who will read it. */
export const DecisionDialog = ({ part, to, onClose }: DecisionDialogProps) => {
  const { t } = useTranslation('joint-work');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const own = useLanguage().language;
  const [language, setLanguage] = useState<Language>(own);
  const [dissent, setDissent] = useState<Record<Language, string>>({ en: '', uk: '' });
  const [note, setNote] = useState('');
  const decide = useJointChange({
    change: () =>
      decideParticipation(part.id, {
        state: to,
        ...(to === 'dissented' && { dissent }),
        ...(note.trim() && { note }),
      }),
    done: t(`decide.done.${to}`),
    onDone: onClose,
  });
  const problems = fieldProblems(decide.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate();
  };
  return (
    <FormDialog
      title={t(`decide.to.${to}`)}
      submitLabel={t(`decide.to.${to}`)}
      busy={decide.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`decide.means.${to}`)}</p>
      <Refusal error={decide.error} />
      {to === 'dissented' && (
        <LanguageTabs
          language={language}
          onSelect={setLanguage}
          written={{ en: Boolean(dissent.en.trim()), uk: Boolean(dissent.uk.trim()) }}
        >
          <Field
            label={t('dissent.label')}
            hint={t('dissent.hint')}
            error={problems['dissent'] ?? problems[`dissent.${language}`]}
            required
          >
            <TextArea
              key={language}
              lang={language}
              rows={6}
              maxLength={8000}
              value={dissent[language]}
              onChange={({ target }) => setDissent({ ...dissent, [language]: target.value })}
            />
          </Field>
        </LanguageTabs>
      )}
      <Field label={t('decide.note')} error={problems['note']} optionalLabel={common('optional')}>
        <TextArea rows={2} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};
