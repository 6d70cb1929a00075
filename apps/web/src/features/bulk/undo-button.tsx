import { Button, useToast } from '@nahliad/ui';
import type { BulkChange } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { bulkChangeQuery, undoBulkChange } from './bulk.api';

type UndoButtonProps = { bulk: BulkChange; onUndone?: (bulk: BulkChange) => void };

/** Puts back what nobody has changed since, where there is anything. */
export const UndoButton = ({ bulk, onUndone }: UndoButtonProps) => {
  const { t } = useTranslation('bulk');
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoBulkChange(bulk.id),
    onSuccess: async (undone) => {
      queryClient.setQueryData(bulkChangeQuery(bulk.id).queryKey, undone);
      onUndone?.(undone);
      await queryClient.invalidateQueries();
    },
    onError: (error) => toast(problem(error), 'adverse'),
  });
  if (!bulk.changes.some(({ outcome }) => outcome === 'applied')) return null;
  return (
    <Button busy={undo.isPending} onClick={() => undo.mutate()}>
      {t('undo')}
    </Button>
  );
};
