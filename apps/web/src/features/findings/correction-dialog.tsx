import { useState, type FormEvent } from 'react';
import { Field, Select, TextArea, useToast } from '@nahliad/ui';
import type { CorrectFinding, Finding } from '@nahliad/contracts';
import { LANGUAGES, SEVERITIES, type Language } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useFieldProblems } from '../../lib/problems';
import { valuesOf } from './finding-values';
import { correctFinding, findingQuery } from './findings.api';

const TEXTS = ['title', 'summary', 'detail'] as const;
type Corrected = Pick<ReturnType<typeof valuesOf>, (typeof TEXTS)[number] | 'severity'>;

/** A final text is changed openly: what it said stays readable, and a note says to everybody what was wrong. */
export const CorrectionDialog = ({ finding, onClose }: { finding: Finding; onClose: () => void }) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [values, setValues] = useState<Corrected>(() => valuesOf(finding));
  const [note, setNote] = useState('');
  const correct = useMutation({
    mutationFn: () => correctFinding(finding.id, { fields: differing(valuesOf(finding), values), note }),
    onSuccess: async (corrected) => {
      queryClient.setQueryData(findingQuery(finding.id).queryKey, corrected);
      toast(t('correction.done'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
  const refused = useFieldProblems()(correct.error);
  const write = (name: (typeof TEXTS)[number], language: Language, text: string) =>
    setValues({ ...values, [name]: { ...values[name], [language]: text } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    correct.mutate();
  };
  return (
    <FormDialog
      title={t('correction.title')}
      submitLabel={t('correction.action')}
      busy={correct.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('correction.means')}</p>
      <Refusal error={correct.error} />
      {TEXTS.flatMap((name) =>
        LANGUAGES.map((language) => (
          <Field
            key={`${name}.${language}`}
            label={`${t(`form.${name}`)} (${common(`text-language.${language}`)})`}
            error={refused[`fields.${name}.${language}`] ?? refused[`${name}.${language}`]}
          >
            <TextArea
              rows={name === 'title' ? 2 : 4}
              lang={language}
              value={values[name][language]}
              onChange={({ target }) => write(name, language, target.value)}
            />
          </Field>
        )),
      )}
      <Field label={t('form.severity')} error={refused['fields.severity']}>
        <Select
          options={SEVERITIES.map((level) => ({ value: String(level), label: labels.severity[level] }))}
          value={values.severity}
          onChange={({ target }) => setValues({ ...values, severity: target.value })}
        />
      </Field>
      <Field label={t('correction.note')} hint={t('correction.note-hint')} error={refused['note']} required>
        <TextArea rows={3} maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};

/** Only what was changed is sent: a text in both its languages, for it is replaced whole. */
const differing = (before: Corrected, after: Corrected): CorrectFinding['fields'] => ({
  ...Object.fromEntries(
    TEXTS.filter((name) => LANGUAGES.some((language) => before[name][language] !== after[name][language])).map(
      (name) => [name, after[name]],
    ),
  ),
  ...(before.severity !== after.severity && { severity: Number(after.severity) as Finding['severity'] }),
});
