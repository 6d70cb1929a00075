import { useCallback } from 'react';
import { FileDrop, Stack, useToast } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { findingEvidenceQuery } from './evidence.api';
import { FileOnItsWay } from './file-on-its-way';
import { ACCEPTED } from './type-name';
import { useUploads } from './use-uploads';

type UploadsProps = {
  /** Where the API takes them. */
  path: string;
  findingId: string;
  label: string;
  multiple?: boolean;
  onTaken?: (evidence: Evidence) => void;
};

/** Where files are dropped or chosen, and those that are on their way. */
export const Uploads = ({ path, findingId, label, multiple = false, onTaken }: UploadsProps) => {
  const { t } = useTranslation('evidence');
  const toast = useToast();
  const queryClient = useQueryClient();
  const taken = useCallback(
    (evidence: Evidence) => {
      toast(t('upload.taken', { name: evidence.filename }));
      onTaken?.(evidence);
      return queryClient.invalidateQueries({ queryKey: findingEvidenceQuery(findingId).queryKey });
    },
    [toast, t, onTaken, queryClient, findingId],
  );
  const { files, add, retry, remove } = useUploads(path, taken);
  const full = !multiple && files.length > 0;
  return (
    <Stack>
      {files.map((file) => (
        <FileOnItsWay key={file.key} upload={file} onRetry={() => retry(file)} onRemove={() => remove(file)} />
      ))}
      {!full && <FileDrop label={label} hint={t('upload.hint')} accept={ACCEPTED} multiple={multiple} onFile={add} />}
    </Stack>
  );
};
