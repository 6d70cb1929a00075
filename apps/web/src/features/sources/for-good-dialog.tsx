import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFindingChange } from '../../lib/use-finding-change';
import { destroyIdentity, removeSource, type SourcePlace } from './sources.api';

const STEPS = { destroy: destroyIdentity, remove: removeSource };

type ForGoodDialogProps = { step: keyof typeof STEPS; place: SourcePlace; onClose: () => void };

/** Says what is lost, and what stays on record, before something is done that nobody can take back. */
export const ForGoodDialog = ({ step, place, onClose }: ForGoodDialogProps) => {
  const { t } = useTranslation('sources');
  const take = useFindingChange({
    change: (): Promise<unknown> => STEPS[step](place),
    done: t(`${step}.done`),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.now`)}
      busy={take.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={take.error} />
      <p>{t(`${step}.text`)}</p>
    </FormDialog>
  );
};
