import { useId, useState } from 'react';
import { Button, Checkbox, Field, Notice, RadioGroup, TextArea, useToast } from '@nahliad/ui';
import { CreateResponse } from '@nahliad/contracts';
import { POSITIONS } from '@nahliad/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { LanguageTabs } from '../../lib/forms/language-tabs';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { noText, written, type Texts } from './recommendation-values';
import { respond } from './recommendations.api';
import styles from './recommendation-form.module.css';

type Values = { position: string; text: Texts; substantive: boolean; receivedOn: string };
const ANSWERS = POSITIONS.filter((position) => position !== 'pending');

const responseOf = ({ position, text, substantive, receivedOn }: Values) => ({
  position: position || undefined,
  text: written(text),
  substantive,
  receivedOn: receivedOn || undefined,
});

/** What the addressee says of it: on the record beside the recommendation, and not changed afterwards. */
const ResponseForm = ({ recommendationId }: { recommendationId: string }) => {
  const { t, language: own } = useTranslation('recommendations');
  const labels = useLabels();
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const titleId = useId();
  const [language, setLanguage] = useState(own);
  const form = useForm<Values, unknown, CreateResponse>({
    defaultValues: { position: '', text: noText(), substantive: true, receivedOn: '' },
    shouldFocusError: false,
    resolver: contractResolver(CreateResponse, responseOf),
  });
  const { register, control, formState } = form;
  const fieldText = useFieldText(formState.errors);
  const focused = useFocusOnFirstProblem(formState.errors, formState.submitCount);
  const text = form.watch('text');

  const send = useMutation({
    mutationFn: (body: CreateResponse) => respond(recommendationId, body, keyFor(body)),
    onSuccess: async () => {
      toast(t('response.sent'));
      form.reset();
      await Promise.all(
        ['findings', 'recommendations'].map((subject) => queryClient.invalidateQueries({ queryKey: [subject] })),
      );
    },
    onError: (error) => markRefused(form, error),
  });

  return (
    <form
      ref={focused}
      noValidate
      aria-labelledby={titleId}
      className={styles.form}
      onSubmit={form.handleSubmit((body) => send.mutate(body))}
    >
      <h3 id={titleId}>{t('response.title')}</h3>
      {send.isError && (
        <Notice tone="adverse" announce>
          {problem(send.error)}
        </Notice>
      )}
      <Controller
        control={control}
        name="position"
        render={({ field }) => (
          <RadioGroup
            legend={t('response.position')}
            error={fieldText('position')}
            options={ANSWERS.map((value) => ({
              value,
              label: labels.position[value],
              hint: t(`response.means.${value}`),
            }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <LanguageTabs
        language={language}
        onSelect={setLanguage}
        written={{ en: Boolean(text.en.trim()), uk: Boolean(text.uk.trim()) }}
      >
        <Field
          key={language}
          label={t('response.text')}
          hint={t('response.text-hint')}
          error={fieldText(`text.${language}`) ?? fieldText('text')}
          required
        >
          <TextArea lang={language} rows={5} {...register(`text.${language}`)} />
        </Field>
      </LanguageTabs>
      <Checkbox label={t('response.substantive')} hint={t('response.substantive-hint')} {...register('substantive')} />
      <Field label={t('response.received')} hint={t('response.received-hint')} error={fieldText('receivedOn')}>
        <DateControl control={control} name="receivedOn" />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={send.isPending}>
          {t('response.send')}
        </Button>
      </div>
    </form>
  );
};

export default ResponseForm;
