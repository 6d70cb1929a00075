import { useState } from 'react';
import { Button, Disclosure, Field, Notice, Panel, TextArea } from '@nahliad/ui';
import { CreateFinding, PatchFinding, type Finding } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';
import { FormProvider, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { discardDraft, readDraft } from '../../lib/forms/draft';
import { DraftNotice } from '../../lib/forms/draft-notice';
import { markRefused } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useKeptValues } from '../../lib/forms/use-kept-values';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { ProblemError } from '../../lib/problem-error';
import { useProblemText } from '../../lib/problems';
import { FindingEssentials } from './finding-essentials';
import styles from './finding-form.module.css';
import { FindingFurther, FURTHER_FIELDS } from './finding-further';
import { changeOf, emptyFinding, newFindingOf, valuesOf, type FindingValues, type Given } from './finding-values';
import { MergeView } from './merge-view';
import { useSaveFinding, type Base } from './use-save-finding';

type FindingFormProps = {
  personId: string;
  /** The bodies for which this person may write. */
  bodyIds: readonly string[];
  finding?: Finding;
  given?: Given;
  onSaved: (finding: Finding) => void;
};

/** The form shows a finding whole, so it is judged whole; for whom it was written does not change. */
const Contents = CreateFinding.omit({ bodyId: true }).extend({ note: PatchFinding.shape.note });

/** The five things that matter first, the rest folded. Judged by the contract of the API before the API is asked. */
export const FindingForm = ({ personId, bodyIds, finding, given, onSaved }: FindingFormProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const { language: own } = useLanguage();
  const problem = useProblemText();
  const [language, setLanguage] = useState<Language>(own);

  const subject = `finding.${finding?.id ?? `new${given?.activityId ? `.${given.activityId}` : ''}`}`;
  const [draft, setDraft] = useState(() => readDraft<FindingValues>(personId, subject));
  const [base, setBase] = useState<Base>(
    finding ? { id: finding.id, version: draft?.version ?? finding.version } : null,
  );
  const fresh = finding ? valuesOf(finding) : emptyFinding(bodyIds.length === 1 ? (bodyIds[0] ?? '') : '', given);
  const [begunFrom, setBegunFrom] = useState(draft && draft.version !== finding?.version ? null : fresh);
  const form = useForm<FindingValues, unknown, CreateFinding>({
    defaultValues: draft ? { ...fresh, ...draft.values } : fresh,
    shouldFocusError: false,
    resolver: finding ? contractResolver(Contents, changeOf) : contractResolver(CreateFinding, newFindingOf),
  });
  useKeptValues(form.subscribe, personId, subject, base?.version ?? null);

  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);
  const save = useSaveFinding((saved) => {
    discardDraft(personId, subject);
    onSaved(saved);
  });

  const showProblems = (wrong: typeof errors) => {
    const misspelt = LANGUAGES.find((one) => wrong.title?.[one] ?? wrong.summary?.[one] ?? wrong.detail?.[one]);
    if (misspelt) setLanguage(misspelt);
  };
  const saveAs = (submit: boolean, over = base) =>
    form.handleSubmit(
      (body) => save.mutate({ body, base: over, submit }, { onError: (error) => markRefused(form, error) }),
      showProblems,
    );
  const startOver = (values: FindingValues) => {
    discardDraft(personId, subject);
    setDraft(null);
    save.reset();
    form.reset(values);
  };

  const stale = save.error instanceof ProblemError && save.error.code === 'record.version-stale';
  const furtherWrong = FURTHER_FIELDS.some((name) => errors[name]);
  const maySubmit = !finding || finding.moves.includes('submitted');
  return (
    <FormProvider {...form}>
      <form ref={focused} noValidate className={styles.form} onSubmit={saveAs(false)}>
        {draft && <DraftNotice at={draft.at} onDiscard={() => startOver(fresh)} />}
        <Panel>
          <FindingEssentials bodyIds={finding ? [] : bodyIds} language={language} onLanguage={setLanguage} />
        </Panel>
        <Disclosure key={String(furtherWrong)} summary={t('form.further')} startsOpen={furtherWrong}>
          <FindingFurther id={finding?.id} language={language} bodyIds={bodyIds} />
        </Disclosure>
        {finding && (
          <Field label={t('form.note')} hint={t('form.note-hint')} optionalLabel={common('optional')}>
            <TextArea rows={2} maxLength={4000} {...form.register('note')} />
          </Field>
        )}
        {submitCount > 0 && Object.keys(errors).length > 0 && (
          <p className={styles.problems} role="status">
            {t('form.problems', { count: Object.keys(errors).length })}
          </p>
        )}
        {save.isError && !stale && (
          <Notice tone="adverse" announce>
            {problem(save.error)}
          </Notice>
        )}
        {stale && base && (
          <MergeView
            id={base.id}
            base={begunFrom}
            mine={form.getValues()}
            onMerge={(values, theirs, how) => {
              setBase(theirs);
              setBegunFrom(valuesOf(theirs));
              save.reset();
              form.reset(values);
              if (how === 'save') void saveAs(false, theirs)();
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
            {finding ? t('form.save') : t('form.save-draft')}
          </Button>
          <p className={styles.hint}>{t('form.kept')}</p>
        </div>
      </form>
    </FormProvider>
  );
};
