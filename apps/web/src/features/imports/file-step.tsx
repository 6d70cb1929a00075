import { useEffect, useRef, useState } from 'react';
import { Button, FileDrop, Notice, Panel, ProgressBar } from '@nahliad/ui';
import type { ImportBatch } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { upload as send } from '../../lib/upload';

/** The first step: a file, on its way with its progress, or refused with the reason. */
export const FileStep = ({ onUploaded }: { onUploaded: (batch: ImportBatch) => void }) => {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const problem = useProblemText();
  const [sent, setSent] = useState(0);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const upload = useMutation({
    mutationFn: (file: File) => {
      setSent(0);
      stop.current = new AbortController();
      return send<ImportBatch>({ path: '/imports', file, onProgress: setSent, signal: stop.current.signal });
    },
    onSuccess: onUploaded,
  });
  const cancel = () => {
    stop.current?.abort();
    upload.reset();
  };
  return (
    <Panel title={t('file.title')}>
      <p>{t('file.lead')}</p>
      {upload.isError && (
        <Notice tone="adverse" title={t('file.refused', { name: upload.variables.name })} announce>
          {problem(upload.error)}
        </Notice>
      )}
      {upload.isPending ? (
        <>
          <ProgressBar
            label={sent < 1 ? t('file.sending', { name: upload.variables.name }) : t('file.reading')}
            value={sent < 1 ? sent : undefined}
          />
          {sent < 1 && (
            <p>
              {format.share(sent)} · {format.size(upload.variables.size)}{' '}
              <Button size="sm" onClick={cancel}>
                {common('cancel')}
              </Button>
            </p>
          )}
        </>
      ) : (
        <FileDrop
          label={t('file.drop')}
          hint={t('file.hint')}
          accept=".csv,.tsv,.txt,.xlsx"
          onFile={(file) => upload.mutate(file)}
        />
      )}
    </Panel>
  );
};
