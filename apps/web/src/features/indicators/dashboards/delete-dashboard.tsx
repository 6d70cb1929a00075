import { useState } from 'react';
import type { Dashboard } from '@nahliad/contracts';
import { Button } from '@nahliad/ui';
import { FormDialog } from '../../../lib/forms/form-dialog';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { useChange } from '../../../lib/use-change';
import { writtenIn } from '../../../lib/written';
import { deleteDashboard } from './dashboards.api';

type DeleteDashboardProps = { dashboard: Dashboard; onDeleted: () => void };

/** Once more asked, for nothing brings it back. */
export const DeleteDashboard = ({ dashboard, onDeleted }: DeleteDashboardProps) => {
  const { t, language } = useTranslation('dashboards');
  const [asking, setAsking] = useState(false);
  const remove = useChange({ change: () => deleteDashboard(dashboard), done: t('deleted'), onDone: onDeleted }, [
    'dashboards',
  ]);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('delete.open')}</Button>
      {asking && (
        <FormDialog
          title={t('delete.title', { name: writtenIn(dashboard.name, language) })}
          submitLabel={t('delete.submit')}
          busy={remove.isPending}
          onSubmit={(event) => {
            event.preventDefault();
            remove.mutate();
          }}
          onClose={() => setAsking(false)}
        >
          <Refusal error={remove.error} />
          <p>{t('delete.text')}</p>
        </FormDialog>
      )}
    </>
  );
};
