import { Button, Panel } from '@nahliad/ui';
import type { ImportCheck } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import styles from './check.module.css';
import { countsOf } from './import-counts';
import { commitImport } from './imports.api';

type CommitStepProps = { importId: string; check: ImportCheck; onBack: () => void };

/** Says what will be done before it is done: all of it, or nothing. */
export const CommitStep = ({ importId, check, onBack }: CommitStepProps) => {
  const { t } = useTranslation('imports');
  const queryClient = useQueryClient();
  const made = countsOf(check.creates);
  const commit = useMutation({
    mutationFn: () => commitImport(importId),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const nothing = made.length === 0;
  return (
    <Panel title={t('commit.title')}>
      <p>{nothing ? t('commit.nothing') : t('commit.will')}</p>
      {!nothing && (
        <ul className={styles.few}>
          {made.map(({ what, count }) => (
            <li key={what}>{t(`count.${what}`, { count })}</li>
          ))}
          {check.unchanged > 0 && <li>{t('commit.unchanged', { count: check.unchanged })}</li>}
        </ul>
      )}
      <p>{t('commit.all-or-nothing')}</p>
      <Refusal error={commit.error} />
      <div className={styles.actions}>
        <Button onClick={onBack}>{t('commit.back')}</Button>
        <Button variant="primary" busy={commit.isPending} onClick={() => commit.mutate()}>
          {t('commit.do')}
        </Button>
        {commit.isPending && <span role="status">{t('commit.doing')}</span>}
      </div>
    </Panel>
  );
};
