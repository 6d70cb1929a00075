import { useId, useState } from 'react';
import { Button, Dialog, Notice, useToast } from '@nahliad/ui';
import { CreatePerson, PatchPerson, type Person } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useTranslation } from '../../lib/i18n';
import { ProblemError } from '../../lib/problem-error';
import { useProblemText } from '../../lib/problems';
import { createPerson, patchPerson, readPerson } from './people.api';
import styles from './person-form.module.css';
import { PersonFields } from './person-fields';
import { changesOf, emptyPerson, newPersonOf, valuesOf, type PersonValues } from './person-values';

type PersonDialogProps = {
  /** The account to change; a new one where there is none. */
  person?: Person;
  onClose: () => void;
};

export const PersonDialog = ({ person, onClose }: PersonDialogProps) => {
  const { t, language } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const formId = useId();
  const [base, setBase] = useState(person);
  const form = useForm<PersonValues, unknown, CreatePerson | PatchPerson>({
    defaultValues: person ? valuesOf(person) : emptyPerson(language),
    shouldFocusError: false,
    resolver: person ? contractResolver(PatchPerson, changesOf) : contractResolver(CreatePerson, newPersonOf),
  });
  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);
  const save = useMutation({
    mutationFn: (body: CreatePerson | PatchPerson) =>
      base ? patchPerson(base.id, base.version, body) : createPerson(body as CreatePerson),
    onSuccess: async ({ name }) => {
      toast(t('saved', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['people'] });
    },
    onError: (error) => markRefused(form, error),
  });
  const takeTheirs = useMutation({
    mutationFn: () => readPerson(base?.id ?? ''),
    onSuccess: (theirs) => {
      setBase(theirs);
      form.reset(valuesOf(theirs));
      save.reset();
    },
  });
  const stale = save.error instanceof ProblemError && save.error.code === 'record.version-stale';
  return (
    <Dialog
      open
      onClose={onClose}
      title={base ? t('edit-title', { name: base.name }) : t('new')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <FormProvider {...form}>
        <form
          ref={focused}
          id={formId}
          noValidate
          className={styles.form}
          onSubmit={form.handleSubmit((body) => save.mutate(body))}
        >
          {save.isError && (
            <Notice tone={stale ? 'caution' : 'adverse'} announce>
              <p>{problem(save.error)}</p>
              {stale && (
                <Button size="sm" busy={takeTheirs.isPending} onClick={() => takeTheirs.mutate()}>
                  {t('take-theirs')}
                </Button>
              )}
            </Notice>
          )}
          <PersonFields isNew={!base} />
        </form>
      </FormProvider>
    </Dialog>
  );
};
