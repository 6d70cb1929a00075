import { Button, Notice } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import { ProblemError } from '../problem-error';
import { useProblemText } from '../problems';
import { Refusal } from './refusal';

type SaveRefusalProps = {
  save: { error: Error | null };
  takeTheirs: { isPending: boolean; mutate: () => void };
};

const isStale = (error: Error | null): error is ProblemError =>
  error instanceof ProblemError && error.code === 'record.version-stale';

/** Why a record was not saved; where somebody else was faster, with the way to begin again from what they wrote. */
export const SaveRefusal = ({ save: { error }, takeTheirs }: SaveRefusalProps) =>
  isStale(error) ? (
    <SomebodyWasFaster error={error} busy={takeTheirs.isPending} onTakeTheirs={() => takeTheirs.mutate()} />
  ) : (
    <Refusal error={error} />
  );

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
