import { Button, buttonClass, Notice, Panel, Stack } from '@nahliad/ui';
import type { ImportCheck } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { CheckCounts } from './check-counts';
import styles from './check.module.css';
import { NamedList } from './named-list';
import { RowErrors } from './row-errors';

type CheckStepProps = { importId: string; check: ImportCheck; onBack: () => void; onForth: () => void };

/** What the dry run found: nothing has been changed yet. */
export const CheckStep = ({ importId, check, onBack, onForth }: CheckStepProps) => {
  const { t } = useTranslation('imports');
  const { errorRows, newStakeholders, ignoredColumns, differing, differingRows } = check;
  return (
    <Stack gap="lg">
      {errorRows > 0 ? (
        <Notice tone="adverse" title={t('check.errors', { count: errorRows })}>
          {t('check.errors-text')}
        </Notice>
      ) : (
        <Notice tone="good" title={t('check.clean')}>
          {t('check.clean-text')}
        </Notice>
      )}
      {check.asDrafts && <Notice tone="caution">{t('check.as-drafts')}</Notice>}
      {errorRows > 0 && <RowErrors importId={importId} check={check} />}
      <Panel title={t('check.title')}>
        <CheckCounts check={check} />
        <NamedList summary={t('check.new-institutions', { count: newStakeholders.length })} names={newStakeholders} />
        <NamedList summary={t('check.ignored', { count: ignoredColumns.length })} names={ignoredColumns} />
        {differing > 0 && (
          <Notice tone="caution" title={t('check.differing', { count: differing })}>
            {t('check.differing-text', { rows: differingRows.slice(0, 20).join(', ') })}
          </Notice>
        )}
      </Panel>
      <div className={styles.actions}>
        <Button variant={errorRows > 0 ? 'primary' : 'secondary'} onClick={onBack}>
          {t('check.back')}
        </Button>
        {errorRows > 0 ? (
          <Link className={buttonClass()} to="/imports/new">
            {t('check.another-file')}
          </Link>
        ) : (
          <Button variant="primary" onClick={onForth}>
            {t('check.forth')}
          </Button>
        )}
      </div>
    </Stack>
  );
};
