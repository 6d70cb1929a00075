import { useId } from 'react';
import { Button, useToast } from '@nahliad/ui';
import { PutEscalationChain, type EscalationChain } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { contractResolver } from '../../../lib/forms/contract-resolver';
import { markRefused } from '../../../lib/forms/field-text';
import { useFocusOnFirstProblem } from '../../../lib/forms/focus-first-problem';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { Written } from '../../../lib/written';
import { chainQuery, putChain } from './chain.api';
import styles from './chain-form.module.css';
import { ChainStep, type ChainValues } from './chain-step';

const valuesOf = ({ steps }: EscalationChain): ChainValues => ({
  steps: steps.map(({ daysPastDue, recipient, stakeholder }) => ({
    daysPastDue: String(daysPastDue),
    recipient,
    stakeholderId: stakeholder?.id ?? '',
  })),
});

const chainOf = ({ steps }: ChainValues) => ({
  steps: steps.map(({ daysPastDue, recipient, stakeholderId }) => ({
    daysPastDue: daysPastDue ? Number(daysPastDue) : undefined,
    recipient,
    ...(recipient === 'stakeholder' && { stakeholderId: stakeholderId || null }),
  })),
});

type ChainFormProps = { chain: EscalationChain; body: { en: string | null; uk: string | null } };

/** Whom one body tells of what is overdue, step by step. */
export const ChainForm = ({ chain, body }: ChainFormProps) => {
  const { t } = useTranslation('follow-up');
  const toast = useToast();
  const queryClient = useQueryClient();
  const titleId = useId();
  const form = useForm<ChainValues, unknown, PutEscalationChain>({
    defaultValues: valuesOf(chain),
    shouldFocusError: false,
    resolver: contractResolver(PutEscalationChain, chainOf),
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'steps' });
  const focused = useFocusOnFirstProblem(form.formState.errors, form.formState.submitCount);
  const save = useMutation({
    mutationFn: (steps: PutEscalationChain) => putChain(chain.bodyId, steps),
    onSuccess: (saved) => {
      queryClient.setQueryData(chainQuery(chain.bodyId).queryKey, saved);
      form.reset(valuesOf(saved));
      toast(t('chain.saved'));
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <FormProvider {...form}>
      <form
        ref={focused}
        noValidate
        aria-labelledby={titleId}
        className={styles.form}
        onSubmit={form.handleSubmit((steps) => save.mutate(steps))}
      >
        <h2 id={titleId}>
          <Written text={body} />
        </h2>
        <Refusal error={save.error} />
        {fields.length === 0 && <p>{t('chain.none')}</p>}
        {fields.map(({ id }, n) => (
          <ChainStep key={id} n={n} onRemove={() => remove(n)} />
        ))}
        <div className={styles.actions}>
          <Button onClick={() => append({ daysPastDue: '', recipient: 'issuer-lead', stakeholderId: '' })}>
            <Plus size={16} aria-hidden />
            {t('chain.add')}
          </Button>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {t('chain.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
};
