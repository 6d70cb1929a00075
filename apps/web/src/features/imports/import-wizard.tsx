import type { ReactNode } from 'react';
import { Stack, Stepper } from '@nahliad/ui';
import type { ImportBatch } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useSearchParams } from '../../lib/router/router';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { CommitStep } from './commit-step';
import { ImportResult } from './import-result';
import { IMPORT_STEPS, stepOf, type ImportStep } from './import-steps';

/** Where one is on the way from a file to records. */
export const ImportSteps = ({ current, children }: { current: ImportStep; children: ReactNode }) => {
  const { t } = useTranslation('imports');
  return (
    <Stack gap="lg">
      <Stepper
        label={t('step.label')}
        current={current}
        steps={IMPORT_STEPS.map((key) => ({ key, label: t(`step.${key}`) }))}
      />
      {children}
    </Stack>
  );
};

/** Three steps after the upload; which one is open follows the import, and the address where there is a choice. */
export const ImportWizard = ({ batch }: { batch: ImportBatch }) => {
  const [params, setParams] = useSearchParams();
  const step = stepOf(batch, params.get('step'));
  const go = (to: ImportStep) => {
    setParams(() => new URLSearchParams({ step: to }));
    window.scrollTo({ top: 0 });
  };
  const { id, check, status } = batch;
  return (
    <ImportSteps current={step}>
      {step === 'columns' && <ColumnsStep batch={batch} onChecked={() => go('check')} />}
      {step === 'check' && check && (
        <CheckStep importId={id} check={check} onBack={() => go('columns')} onForth={() => go('commit')} />
      )}
      {step === 'commit' && check && status === 'checked' && (
        <CommitStep importId={id} check={check} onBack={() => go('check')} />
      )}
      {(status === 'committed' || status === 'undone') && <ImportResult batch={batch} />}
    </ImportSteps>
  );
};
