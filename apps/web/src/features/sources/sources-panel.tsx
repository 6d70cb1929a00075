import { lazy, Suspense, useState } from 'react';
import { Button, Panel, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';
import { OneSource } from './one-source';
import { RemovedSources } from './removed-sources';
import { sourcesQuery } from './sources.api';

const SourceDialog = lazy(() => import('./source-dialog'));

/** What a finding rests on, for those who oversee it; nobody else is told that there is a source at all. */
export const SourcesPanel = ({ findingId }: { findingId: string }) => {
  const { t } = useTranslation('sources');
  const { data } = useQuery(sourcesQuery(findingId));
  const [adding, setAdding] = useState(false);
  if (!data || (data.items.length + data.removed.length === 0 && !data.may.add)) return null;
  return (
    <Panel
      title={t('title')}
      look="flat"
      actions={
        data.may.add && (
          <Button size="sm" icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <Stack>
        <p className={entries.lead}>{t(data.items.length > 0 ? 'lead' : 'none-yet')}</p>
        {data.items.length > 0 && (
          <ol className={entries.list} aria-label={t('title')}>
            {data.items.map((source) => (
              <OneSource key={source.id} findingId={findingId} source={source} />
            ))}
          </ol>
        )}
        {data.removed.length > 0 && <RemovedSources findingId={findingId} removed={data.removed} />}
      </Stack>
      {adding && (
        <Suspense>
          <SourceDialog findingId={findingId} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Panel>
  );
};
