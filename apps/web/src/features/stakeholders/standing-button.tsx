import { Button, useToast } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { writtenIn } from '../../lib/written';
import { patchStakeholder } from './stakeholders.api';

/** Whoever no longer acts leaves the lists to choose from; what was recorded of them stays. */
export const StandingButton = ({ stakeholder: { id, version, name, active } }: { stakeholder: Stakeholder }) => {
  const { t, language } = useTranslation('stakeholders');
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const words = { name: writtenIn(name, language) };
  const turn = useMutation({
    mutationFn: () => patchStakeholder(id, version, { active: !active }),
    onSuccess: () => toast(active ? t('deactivated', words) : t('reactivated', words)),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['stakeholders'] }),
  });
  return (
    <Button
      size="sm"
      variant="quiet"
      busy={turn.isPending}
      aria-label={active ? t('deactivate-named', words) : t('reactivate-named', words)}
      onClick={() => turn.mutate()}
    >
      {active ? t('deactivate') : t('reactivate')}
    </Button>
  );
};
