import { useState } from 'react';
import type { BulkChange, BulkChangeKind } from '@nahliad/contracts';
import type { BulkSubject } from '@nahliad/domain';
import { useMutation } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { previewBulkChange, type ChosenRecords } from './bulk.api';
import { changeOf, EMPTY_DRAFT } from './change-draft';
import { ChangeFields } from './change-fields';

export type AskedOf = { subject: BulkSubject; kind: BulkChangeKind; chosen: ChosenRecords };
type AskDialogProps = AskedOf & { onPreviewed: (bulk: BulkChange) => void; onClose: () => void };

/** What is to change. Nothing does yet: it is looked at first. */
export const AskDialog = ({ subject, kind, chosen, onPreviewed, onClose }: AskDialogProps) => {
  const { t } = useTranslation('bulk');
  const fieldProblems = useFieldProblems();
  const keyOf = useIdempotencyKey();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const preview = useMutation({
    mutationFn: () => {
      const change = changeOf(kind, draft);
      return previewBulkChange(subject, chosen, change, keyOf([subject, chosen, change]));
    },
    onSuccess: onPreviewed,
  });
  const problems = Object.fromEntries(
    Object.entries(fieldProblems(preview.error)).map(([path, text]) => [path.replace(/^change\./, ''), text]),
  );
  return (
    <FormDialog
      title={t(`kind.${kind}`)}
      submitLabel={t('preview')}
      busy={preview.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        preview.mutate();
      }}
      onClose={onClose}
    >
      <p>{t(`means.${kind}`)}</p>
      <Refusal error={preview.error} />
      <ChangeFields kind={kind} draft={draft} onChange={setDraft} problems={problems} />
    </FormDialog>
  );
};
