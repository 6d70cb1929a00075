import { Button, buttonClass, useToast } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { patchActivity } from './activities.api';
import styles from './activity-form.module.css';

/** What this person may do next, and nothing else. */
export const ActivityActions = ({ activity: { id, version, reference, may } }: { activity: Activity }) => {
  const { t } = useTranslation('activities');
  const { t: common } = useTranslation('common');
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const log = useMutation({
    mutationFn: () => patchActivity(id, version, { status: 'logged' }),
    onSuccess: () => toast(t('form.logged', { reference })),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['activities'] }),
  });
  if (!may.edit && !may.log && !may.logFinding) return null;
  return (
    <div role="group" aria-label={t('actions')} className={styles.buttons} data-moves>
      {may.log && (
        <Button variant="primary" busy={log.isPending} onClick={() => log.mutate()}>
          {t('form.log')}
        </Button>
      )}
      {may.logFinding && (
        <Link
          className={buttonClass({ variant: may.log ? 'secondary' : 'primary' })}
          to={`/findings/new?activityId=${id}`}
        >
          {t('log-finding')}
        </Link>
      )}
      {may.edit && (
        <Link className={buttonClass()} to={`/activities/${id}/edit`} data-edit>
          <Pencil size={16} aria-hidden />
          {common('edit')}
        </Link>
      )}
    </div>
  );
};
