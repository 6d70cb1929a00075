import { Button, useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { removeImport } from './imports.api';

/** Forgets a file that was not imported; no record is touched. */
export const DiscardImport = ({ id, fileName }: { id: string; fileName: string }) => {
  const { t } = useTranslation('imports');
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => removeImport(id),
    onSuccess: () => toast(t('list.discarded', { name: fileName })),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['imports'] }),
  });
  return (
    <Button
      size="sm"
      aria-label={t('list.discard-named', { name: fileName })}
      busy={discard.isPending}
      onClick={() => discard.mutate()}
    >
      {t('list.discard')}
    </Button>
  );
};
