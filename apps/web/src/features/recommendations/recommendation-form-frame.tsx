import { useId, type ReactNode } from 'react';
import { Button } from '@nahliad/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useFocusOnFirstProblem } from '../../lib/forms/focus-first-problem';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import styles from './recommendation-form-frame.module.css';

type RecommendationFormFrameProps<Values extends FieldValues, Body, Answer> = {
  title: string;
  form: UseFormReturn<Values, unknown, Body>;
  sending: UseMutationResult<Answer, Error, Body>;
  submitLabel: string;
  onCancel?: () => void;
  /** The fields, which find their form in the context. */
  children: ReactNode;
};

/** A form that stands open in the page of its record. */
export const RecommendationFormFrame = <Values extends FieldValues, Body, Answer>({
  title,
  form,
  sending,
  submitLabel,
  onCancel,
  children,
}: RecommendationFormFrameProps<Values, Body, Answer>) => {
  const { t } = useTranslation('common');
  const titleId = useId();
  const focused = useFocusOnFirstProblem(form.formState.errors, form.formState.submitCount);
  return (
    <FormProvider {...form}>
      <form
        ref={focused}
        noValidate
        aria-labelledby={titleId}
        className={styles.form}
        onSubmit={form.handleSubmit((body) => sending.mutate(body))}
      >
        <h3 id={titleId}>{title}</h3>
        <Refusal error={sending.error} />
        {children}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={sending.isPending}>
            {submitLabel}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
        </div>
      </form>
    </FormProvider>
  );
};
