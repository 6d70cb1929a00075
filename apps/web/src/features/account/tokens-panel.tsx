import { useState } from 'react';
import { Disclosure, ErrorState, Panel, Skeleton } from '@nahliad/ui';
import type { Token } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { tokensQuery } from './account.api';
import { NewToken } from './new-token';
import { TokenForm } from './token-form';
import { TokensTable } from './tokens-table';

/** For programs that act for this person. */
export const TokensPanel = () => {
  const { t } = useTranslation('account');
  const problem = useProblemText();
  const tokens = useQuery(tokensQuery);
  const [created, setCreated] = useState<Token>();
  return (
    <Panel title={t('tokens.title')}>
      <p>{t('tokens.lead')}</p>
      {created && <NewToken key={created.id} token={created} />}
      {tokens.isPending && <Skeleton label={t('tokens.loading')} />}
      {tokens.isError && <ErrorState title={t('tokens.title')}>{problem(tokens.error)}</ErrorState>}
      {tokens.data && tokens.data.items.length > 0 && <TokensTable tokens={tokens.data.items} />}
      {tokens.data?.items.length === 0 && <p>{t('tokens.none')}</p>}
      <Disclosure summary={t('tokens.new')}>
        <TokenForm onCreated={setCreated} />
      </Disclosure>
    </Panel>
  );
};
