import { Button, Notice, ProgressBar, Stack } from '@nahliad/ui';
import type { MismatchedEvidence } from '@nahliad/contracts';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { ProblemError } from '../../lib/problem-error';
import { useProblemText } from '../../lib/problems';
import { typeName } from './type-name';
import type { FileOnItsWay as File } from './use-uploads';

type FileOnItsWayProps = { upload: File; onRetry: () => void; onRemove: () => void };

/** One file: how far it has come, or why it was refused and what can be done about it. */
export const FileOnItsWay = ({ upload, onRetry, onRemove }: FileOnItsWayProps) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { file, state, sent, error } = upload;
  const { name } = file;
  if (error) return <Refused name={name} error={error} onRetry={onRetry} onRemove={onRemove} />;
  const checking = state === 'sending' && sent >= 1;
  const label = state === 'waiting' ? t('upload.waiting', { name }) : t('upload.sending', { name });
  return (
    <Stack gap="sm">
      <ProgressBar
        label={checking ? t('upload.checking', { name }) : label}
        value={checking || state === 'waiting' ? undefined : sent}
      />
      <p className={entries.facts}>
        {!checking && <span>{`${format.share(sent)} · ${format.size(file.size)}`}</span>}
        <Button size="sm" onClick={onRemove} aria-label={t('upload.cancel', { name })}>
          {common('cancel')}
        </Button>
      </p>
    </Stack>
  );
};

type RefusedProps = { name: string; error: Error; onRetry: () => void; onRemove: () => void };

const Refused = ({ name, error, onRetry, onRemove }: RefusedProps) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const recognised = recognisedIn(error);
  return (
    <Notice tone="adverse" title={t('upload.refused', { name })} announce>
      <p>
        {problem(error)} {recognised && t('upload.recognised', { type: typeName(recognised) })}
      </p>
      <p className={entries.buttons}>
        <Button size="sm" onClick={onRetry} aria-label={t('upload.retry', { name })}>
          {common('retry')}
        </Button>
        <Button size="sm" variant="quiet" onClick={onRemove} aria-label={t('upload.put-aside-named', { name })}>
          {t('upload.put-aside')}
        </Button>
      </p>
    </Notice>
  );
};

/** What the file truly is, where it was refused for not being what its name says. */
const recognisedIn = (error: Error): string | null =>
  error instanceof ProblemError && error.code === 'evidence.type-mismatch'
    ? (error.problem as MismatchedEvidence).recognised
    : null;
