import { Button, DataTable, useToast, type Column } from '@nahliad/ui';
import type { Token } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { revokeToken } from './account.api';

export const TokensTable = ({ tokens }: { tokens: readonly Token[] }) => {
  const { t } = useTranslation('account');
  const format = useFormat();
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: revokeToken,
    onSuccess: () => toast(t('tokens.revoked')),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tokens'] }),
  });
  const columns: Column<Token>[] = [
    { key: 'name', header: t('tokens.name'), cell: ({ name }) => name, isRowHeader: true },
    { key: 'created', header: t('tokens.made'), cell: ({ createdAt }) => format.shortDate(createdAt) },
    { key: 'expires', header: t('tokens.expires'), cell: ({ expiresAt }) => format.shortDate(expiresAt) },
    {
      key: 'used',
      header: t('tokens.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? format.moment(lastUsedAt) : t('tokens.never')),
    },
    {
      key: 'revoke',
      header: '',
      align: 'end',
      cell: ({ id, name }) => (
        <Button
          size="sm"
          aria-label={t('tokens.revoke-named', { name })}
          busy={revoke.isPending && revoke.variables === id}
          onClick={() => revoke.mutate(id)}
        >
          {t('tokens.revoke')}
        </Button>
      ),
    },
  ];
  return <DataTable caption={t('tokens.title')} hideCaption columns={columns} rows={tokens} rowKey={({ id }) => id} />;
};
