import { useToast } from '@nahliad/ui';
import { CreateSource, type FindingSource } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { RecordDialog } from '../../lib/forms/record-dialog';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useTranslation } from '../../lib/i18n';
import { SourceFields } from './source-fields';
import { bodyOf, emptySource, valuesOf, type SourceValues } from './source-values';
import { addSource, patchSource, sourcesQuery } from './sources.api';

type SourceDialogProps = {
  findingId: string;
  /** The one to change; a new one where there is none. */
  source?: FindingSource | undefined;
  onClose: () => void;
};

const SourceDialog = ({ findingId, source, onClose }: SourceDialogProps) => {
  const { t } = useTranslation('sources');
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const editing = useRecordEdit<FindingSource, SourceValues, CreateSource>({
    subject: source,
    empty: emptySource,
    valuesOf,
    resolver: contractResolver(CreateSource, bodyOf),
    create: (body) => addSource(findingId, body, keyFor(body)),
    patch: ({ id, version }, body) => patchSource({ findingId, id }, version, body),
    read: async (id) => {
      const { items } = await queryClient.fetchQuery({ ...sourcesQuery(findingId), staleTime: 0 });
      const theirs = items.find((one) => one.id === id);
      if (!theirs) throw new Error('The source is there no more.');
      return theirs;
    },
    onSaved: () => {
      toast(t('form.saved'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: sourcesQuery(findingId).queryKey });
    },
  });
  return (
    <RecordDialog title={t(source ? 'form.edit' : 'form.new')} editing={editing} onClose={onClose}>
      <SourceFields />
    </RecordDialog>
  );
};

export default SourceDialog;
