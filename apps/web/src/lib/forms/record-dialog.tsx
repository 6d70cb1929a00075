import type { ReactNode } from 'react';
import { Button, Notice } from '@nahliad/ui';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from '../i18n';
import { ProblemError } from '../problem-error';
import { useProblemText } from '../problems';
import { useFocusOnFirstProblem } from './focus-first-problem';
import { FormDialog } from './form-dialog';
import type { RecordEditing, Versioned } from './record-edit';
import { Refusal } from './refusal';

type RecordDialogProps<Subject extends Versioned, Values extends FieldValues, Body extends FieldValues> = {
  title: string;
  editing: RecordEditing<Subject, Values, Body>;
  onClose: () => void;
  /** The fields, which find their form in the context. */
  children: ReactNode;
};

const isStale = (error: Error | null): error is ProblemError =>
  error instanceof ProblemError && error.code === 'record.version-stale';

/** One record, made or changed over the list that it is in. */
export const RecordDialog = <Subject extends Versioned, Values extends FieldValues, Body extends FieldValues>({
  title,
  editing: { form, save, takeTheirs },
  onClose,
  children,
}: RecordDialogProps<Subject, Values, Body>) => {
  const { t } = useTranslation('common');
  const { errors, submitCount } = form.formState;
  const focused = useFocusOnFirstProblem(errors, submitCount);
  return (
    <FormProvider {...form}>
      <FormDialog
        ref={focused}
        title={title}
        submitLabel={t('save')}
        busy={save.isPending}
        onSubmit={form.handleSubmit((body) => save.mutate(body))}
        onClose={onClose}
      >
        {isStale(save.error) ? (
          <SomebodyWasFaster error={save.error} busy={takeTheirs.isPending} onTakeTheirs={() => takeTheirs.mutate()} />
        ) : (
          <Refusal error={save.error} />
        )}
        {children}
      </FormDialog>
    </FormProvider>
  );
};

type SomebodyWasFasterProps = { error: Error; busy: boolean; onTakeTheirs: () => void };

const SomebodyWasFaster = ({ error, busy, onTakeTheirs }: SomebodyWasFasterProps) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  return (
    <Notice tone="caution" announce>
      <p>{problem(error)}</p>
      <Button size="sm" busy={busy} onClick={onTakeTheirs}>
        {t('take-theirs')}
      </Button>
    </Notice>
  );
};
