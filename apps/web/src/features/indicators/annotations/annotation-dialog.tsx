import { useState } from 'react';
import { Field, Select, TextInput } from '@nahliad/ui';
import { LANGUAGES } from '@nahliad/domain';
import { DayInput } from '../../../lib/forms/day-input';
import { FormDialog } from '../../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../../lib/forms/idempotency-key';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { useFieldProblems } from '../../../lib/problems';
import { isInstitution, useStakeholderOptions } from '../../../lib/stakeholder-directory';
import { useChange } from '../../../lib/use-change';
import { addAnnotation } from './annotations.api';

/** A day, what happened on it, and whom it concerns. */
const AnnotationDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('annotations');
  const fieldProblems = useFieldProblems();
  const keyFor = useIdempotencyKey();
  const institutions = useStakeholderOptions(isInstitution);
  const [happenedOn, setHappenedOn] = useState('');
  const [text, setText] = useState({ en: '', uk: '' });
  const [institutionId, setInstitutionId] = useState('');
  const body = {
    happenedOn,
    text: { en: text.en.trim() || undefined, uk: text.uk.trim() || undefined },
    institutionId: institutionId || undefined,
  };
  const add = useChange({ change: () => addAnnotation(body, keyFor(body)), done: t('added'), onDone: onClose }, [
    'annotations',
  ]);
  const problems = fieldProblems(add.error);
  return (
    <FormDialog
      title={t('add')}
      submitLabel={t('add')}
      busy={add.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={add.error} />
      <Field label={t('day')} error={problems['happenedOn']} required>
        <DayInput value={happenedOn} onChange={setHappenedOn} />
      </Field>
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={t(`text.${language}`)}
          hint={t('text.hint')}
          error={problems[`text.${language}`] ?? problems['text']}
        >
          <TextInput
            lang={language}
            maxLength={160}
            value={text[language]}
            onChange={({ target }) => setText({ ...text, [language]: target.value })}
          />
        </Field>
      ))}
      <Field label={t('concerns')} error={problems['institutionId']}>
        <Select
          value={institutionId}
          emptyLabel={t('all')}
          options={institutions}
          onChange={({ target }) => setInstitutionId(target.value)}
        />
      </Field>
    </FormDialog>
  );
};

export default AnnotationDialog;
