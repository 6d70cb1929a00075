import { useId, useState } from 'react';
import { Button, Dialog, Notice, useToast } from '@nahliad/ui';
import { CreateStakeholder, type Stakeholder } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { markRefused } from '../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { ProblemError } from '../../lib/problem-error';
import { useProblemText } from '../../lib/problems';
import { writtenIn } from '../../lib/written';
import { StakeholderFields } from './stakeholder-fields';
import styles from './stakeholder-form.module.css';
import { bodyOf, emptyStakeholder, valuesOf, type StakeholderValues } from './stakeholder-values';
import { createStakeholder, patchStakeholder, readStakeholder } from './stakeholders.api';

type StakeholderDialogProps = {
  /** The one to change; a new one where there is none. */
  stakeholder?: Stakeholder;
  onClose: () => void;
};

export const StakeholderDialog = ({ stakeholder, onClose }: StakeholderDialogProps) => {
  const { t, language } = useTranslation('stakeholders');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const formId = useId();
  const [base, setBase] = useState(stakeholder);
  const form = useForm<StakeholderValues, unknown, CreateStakeholder>({
    defaultValues: stakeholder ? valuesOf(stakeholder) : emptyStakeholder(),
    shouldFocusError: false,
    resolver: contractResolver(CreateStakeholder, bodyOf),
  });
  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);

  const save = useMutation({
    mutationFn: (body: CreateStakeholder) =>
      base ? patchStakeholder(base.id, base.version, body) : createStakeholder(body, keyFor(body)),
    onSuccess: async (saved) => {
      toast(t('saved', { name: writtenIn(saved.name, language) }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['stakeholders'] });
    },
    onError: (error) => markRefused(form, error),
  });
  const takeTheirs = useMutation({
    mutationFn: () => readStakeholder(base?.id ?? ''),
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
      title={base ? t('edit-title') : t('new')}
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
          <StakeholderFields id={base?.id} />
        </form>
      </FormProvider>
    </Dialog>
  );
};
