import { useState } from 'react';
import { Button, Disclosure, Panel } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { LANGUAGES, VISIBILITIES, type ActivityStatus, type Language } from '@nahliad/domain';
import { FormProvider } from 'react-hook-form';
import { DraftNotice } from '../../lib/forms/draft-notice';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { SaveRefusal } from '../../lib/forms/save-refusal';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { ActivityEssentials } from './activity-essentials';
import styles from './activity-form.module.css';
import { ActivityFurther, FURTHER_FIELDS } from './activity-further';
import { emptyActivity, type Given } from './activity-values';
import { useActivityEdit } from './use-activity-edit';

type ActivityFormProps = {
  personId: string;
  /** The bodies for which this person may write, and those that they lead. */
  bodyIds: readonly string[];
  leads: readonly string[];
  activity?: Activity;
  given?: Given;
  onSaved: (activity: Activity) => void;
};

/** Nobody shows an act to everybody alone. */
const FOR_A_NEW_ONE = VISIBILITIES.filter((visibility) => visibility !== 'public');

/** The five things that matter first, the rest folded. Judged by the contract of the API before the API is asked. */
export const ActivityForm = ({ personId, bodyIds, leads, activity, given, onSaved }: ActivityFormProps) => {
  const { t } = useTranslation('activities');
  const { language: own } = useLanguage();
  const [language, setLanguage] = useState<Language>(own);
  const fresh = emptyActivity({ bodyId: bodyIds.length === 1 ? (bodyIds[0] ?? '') : '', ...given });
  const { draft, editing, startOver } = useActivityEdit({ personId, activity, given, fresh, onSaved });
  const { form, save, takeTheirs } = editing;
  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);

  const saveAs = (status: ActivityStatus | undefined) =>
    form.handleSubmit(
      (body) => save.mutate({ ...body, status }),
      (wrong) => {
        const misspelt = LANGUAGES.find((one) => wrong.title?.[one] ?? wrong.note?.[one]);
        if (misspelt) setLanguage(misspelt);
      },
    );
  const furtherWrong = FURTHER_FIELDS.some((name) => errors[name]);
  const isDraft = !activity || activity.may.log;
  const saving = save.isPending && (save.variables.status ?? 'as it is');
  return (
    <FormProvider {...form}>
      <form ref={focused} noValidate className={styles.form} onSubmit={saveAs(isDraft ? 'logged' : undefined)}>
        {draft && <DraftNotice at={draft.at} onDiscard={startOver} />}
        <Panel>
          <ActivityEssentials bodyIds={activity ? [] : bodyIds} />
        </Panel>
        <Disclosure key={String(furtherWrong)} summary={t('form.further')} startsOpen={furtherWrong}>
          <ActivityFurther
            language={language}
            onLanguage={setLanguage}
            visibilities={activity?.may.show ?? FOR_A_NEW_ONE}
            invites={!activity && leads.includes(form.watch('bodyId'))}
          />
        </Disclosure>
        <SaveRefusal save={save} takeTheirs={takeTheirs} />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={saving === 'logged' || saving === 'as it is'}>
            {isDraft ? t('form.log') : t('form.save')}
          </Button>
          {isDraft && (
            <Button busy={saving === 'draft'} onClick={saveAs('draft')}>
              {t('form.save-draft')}
            </Button>
          )}
          <p className={styles.hint}>{t('form.kept')}</p>
        </div>
      </form>
    </FormProvider>
  );
};
