import { useId, type FormEventHandler, type ReactNode, type Ref } from 'react';
import { Button, Dialog } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import styles from './form-dialog.module.css';

type FormDialogProps = {
  title: ReactNode;
  submitLabel: string;
  busy: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onClose: () => void;
  ref?: Ref<HTMLFormElement>;
  children: ReactNode;
};

/** A form over the page: its fields, and at the foot the way back and the way on. */
export const FormDialog = ({ title, submitLabel, busy, onSubmit, onClose, ref, children }: FormDialogProps) => {
  const { t } = useTranslation('common');
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={t('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form ref={ref} id={formId} noValidate className={styles.form} onSubmit={onSubmit}>
        {children}
      </form>
    </Dialog>
  );
};
