import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { useTranslation } from '../i18n';
import { useFocusOnFirstProblem } from './focus-first-problem';
import { FormDialog } from './form-dialog';
import type { RecordEditing, Versioned } from './record-edit';
import { SaveRefusal } from './save-refusal';

type RecordDialogProps<Subject extends Versioned, Values extends FieldValues, Body extends FieldValues> = {
  title: string;
  editing: RecordEditing<Subject, Values, Body>;
  onClose: () => void;
  /** The fields, which find their form in the context. */
  children: ReactNode;
};

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
        <SaveRefusal save={save} takeTheirs={takeTheirs} />
        {children}
      </FormDialog>
    </FormProvider>
  );
};
