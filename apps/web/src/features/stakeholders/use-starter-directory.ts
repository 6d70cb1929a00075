import { useToast } from '@nahliad/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { loadStarterDirectory } from './stakeholders.api';

/** Loads Ukraine's public institutions; doing it twice changes nothing. */
export const useStarterDirectory = () => {
  const { t } = useTranslation('stakeholders');
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: loadStarterDirectory,
    onSuccess: async ({ created }) => {
      toast(created ? t('starter.loaded', { count: created }) : t('starter.there'));
      await queryClient.invalidateQueries({ queryKey: ['stakeholders'] });
    },
    onError: (error) => toast(problem(error), 'adverse'),
  });
};
