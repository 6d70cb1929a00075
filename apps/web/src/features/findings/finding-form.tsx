import { useState } from 'react';
import { Button, Disclosure, Field, Panel, TextArea } from '@nahliad/ui';
import { CreateFinding, type Finding } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';
import { FormProvider, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DraftNotice } from '../../lib/forms/draft-notice';
import { markRefused } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { Refusal } from '../../lib/forms/refusal';
import { useKeptValues } from '../../lib/forms/use-kept-values';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { isUnreachable, ProblemError } from '../../lib/problem-error';
import { Contents, editedOf, type FindingDraft } from './finding-draft';
import { FindingEssentials } from './finding-essentials';
import styles from './finding-form.module.css';
import { FindingFurther, FURTHER_FIELDS } from './finding-further';
import { changeOf, emptyFinding, newFindingOf, type FindingValues, type Given } from './finding-values';
import { MergeView } from './merge-view';
import { useFindingDraft } from './use-finding-draft';
import { useRefusedBefore } from './use-refused-before';
import { useSaveFinding } from './use-save-finding';

type FindingFormProps = {
  personId: string;
  /** The bodies for which this person may write. */
  bodyIds: readonly string[];
  finding?: Finding;
  given?: Given;
  /** One that was chosen among those on this device. */
  draft?: FindingDraft;
  onSaved: (finding: Finding) => void;
  /** It waits on this device until there is a network. */
  onHandedOver: () => void;
};

/** The five things that matter first, the rest folded. Judged by the contract of the API before the API is asked. */
export const FindingForm = ({ personId, bodyIds, finding, given, draft, onSaved, onHandedOver }: FindingFormProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState<Language>(own);

  const drafting = useFindingDraft({ personId, finding, given, chosen: draft });
  const { begun, of } = drafting;
  const fresh = of?.values ?? emptyFinding(bodyIds.length === 1 ? (bodyIds[0] ?? '') : '', given);
  const form = useForm<FindingValues, unknown, CreateFinding>({
    defaultValues: { ...fresh, ...begun?.values },
    shouldFocusError: false,
    resolver: of ? contractResolver(Contents, changeOf) : contractResolver(CreateFinding, newFindingOf),
  });
  useKeptValues(form.subscribe, drafting.keep);

  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);

  const showProblems = (wrong: typeof errors) => {
    const misspelt = LANGUAGES.find((one) => wrong.title?.[one] ?? wrong.summary?.[one] ?? wrong.detail?.[one]);
    if (misspelt) setLanguage(misspelt);
  };
  const save = useSaveFinding(personId, onSaved);
  const saveAs = (submit: boolean) =>
    form.handleSubmit(() => {
      const sent = drafting.keep(form.getValues());
      const onError = (error: Error) => {
        if (isUnreachable(error) && drafting.mayHandOver()) void drafting.handOver(sent, submit).then(onHandedOver);
        else markRefused(form, error);
      };
      save.mutate({ draft: sent, submit }, { onError });
    }, showProblems);
  const refused = useRefusedBefore(begun?.parcel?.refused ?? null, form);
  const error = save.error ?? (save.isIdle ? refused : null);
  const stale = error instanceof ProblemError && error.code === 'record.version-stale';
  const startOver = () => {
    drafting.discard();
    save.reset();
    form.reset(fresh);
  };

  const furtherWrong = FURTHER_FIELDS.some((name) => errors[name]);
  const maySubmit = !of || of.maySubmit;
  return (
    <FormProvider {...form}>
      <form ref={focused} noValidate className={styles.form} onSubmit={saveAs(false)}>
        {begun && <DraftNotice at={begun.at} onDiscard={startOver} />}
        <Panel>
          <FindingEssentials bodyIds={of ? [] : bodyIds} language={language} onLanguage={setLanguage} />
        </Panel>
        <Disclosure key={String(furtherWrong)} summary={t('form.further')} startsOpen={furtherWrong}>
          <FindingFurther id={of?.id} language={language} bodyIds={bodyIds} />
        </Disclosure>
        {of && (
          <Field label={t('form.note')} hint={t('form.note-hint')} optionalLabel={common('optional')}>
            <TextArea rows={2} maxLength={4000} {...form.register('note')} />
          </Field>
        )}
        {submitCount > 0 && Object.keys(errors).length > 0 && (
          <p className={styles.problems} role="status">
            {t('form.problems', { count: Object.keys(errors).length })}
          </p>
        )}
        {!stale && <Refusal error={error} />}
        {stale && of && (
          <MergeView
            id={of.id}
            base={of.values}
            mine={form.getValues()}
            onMerge={(values, theirs, how) => {
              drafting.rebase(editedOf(theirs));
              form.reset(values);
              save.reset();
              if (how === 'save') void saveAs(false)();
            }}
          />
        )}
        <div className={styles.actions}>
          {maySubmit && (
            <Button variant="primary" busy={save.isPending && save.variables.submit} onClick={saveAs(true)}>
              {t('form.save-and-submit')}
            </Button>
          )}
          <Button
            type="submit"
            variant={maySubmit ? 'secondary' : 'primary'}
            busy={save.isPending && !save.variables.submit}
          >
            {of ? t('form.save') : t('form.save-draft')}
          </Button>
          <p className={styles.hint}>{t('form.kept')}</p>
        </div>
      </form>
    </FormProvider>
  );
};
