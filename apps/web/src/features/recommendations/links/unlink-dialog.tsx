import { useState } from 'react';
import { Field, TextArea } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { FormDialog } from '../../../lib/forms/form-dialog';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { Written } from '../../../lib/written';
import { useRelink } from './use-relink';

type UnlinkDialogProps = {
  recommendation: Recommendation;
  finding: Recommendation['findings'][number];
  onClose: () => void;
};

/** Takes a finding from under a recommendation that still has another one, with why. */
export const UnlinkDialog = ({ recommendation, finding, onClose }: UnlinkDialogProps) => {
  const { t } = useTranslation('recommendations');
  const { t: common } = useTranslation('common');
  const [note, setNote] = useState('');
  const relink = useRelink(onClose);
  const findingIds = recommendation.findingIds.filter((id) => id !== finding.id);
  const said = t('links.unlinked', { reference: finding.reference });
  return (
    <FormDialog
      title={t('links.unlink-one', { reference: finding.reference })}
      submitLabel={t('links.unlink')}
      busy={relink.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        relink.mutate({ recommendation, findingIds, note: note.trim(), said });
      }}
    >
      <Refusal error={relink.error} />
      <p>
        <Written text={finding.title} />
      </p>
      <Field label={t('links.why')} hint={t('links.why-hint')} optionalLabel={common('optional')}>
        <TextArea rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </FormDialog>
  );
};
