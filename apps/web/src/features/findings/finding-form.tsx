import { useState } from 'react';
import { Button, Disclosure, Notice, Panel } from '@nahliad/ui';
import { CreateFinding, type Finding } from '@nahliad/contracts';
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
import { contentsOf, emptyFinding, newFindingOf, valuesOf, type FindingValues, type Given } from './finding-values';
import { StaleNotice } from './stale-notice';
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
const Contents = CreateFinding.omit({ bodyId: true });

/** The five things that matter first, the rest folded. Judged by the contract of the API before the API is asked. */
export const FindingForm = ({ personId, bodyIds, finding, given, onSaved }: FindingFormProps) => {
  const { t } = useTranslation('findings');
  const { language: own } = useLanguage();
  const problem = useProblemText();
  const [language, setLanguage] = useState<Language>(own);

  const subject = `finding.${finding?.id ?? `new${given?.activityId ? `.${given.activityId}` : ''}`}`;
  const [draft, setDraft] = useState(() => readDraft<FindingValues>(personId, subject));
  const [base, setBase] = useState<Base>(
    finding ? { id: finding.id, version: draft?.version ?? finding.version } : null,
  );
  const fresh = finding ? valuesOf(finding) : emptyFinding(bodyIds.length === 1 ? (bodyIds[0] ?? '') : '', given);
  const form = useForm<FindingValues, unknown, CreateFinding>({
    defaultValues: draft?.values ?? fresh,
    shouldFocusError: false,
    resolver: finding ? contractResolver(Contents, contentsOf) : contractResolver(CreateFinding, newFindingOf),
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
          <FindingFurther language={language} bodyIds={bodyIds} />
        </Disclosure>
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
          <StaleNotice
            id={base.id}
            onOverwrite={(theirs) => {
              setBase(theirs);
              void saveAs(false, theirs)();
            }}
            onTakeTheirs={(theirs) => {
              setBase(theirs);
              startOver(valuesOf(theirs));
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
