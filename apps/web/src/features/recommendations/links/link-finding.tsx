import { useDeferredValue, useState } from 'react';
import type { Recommendation } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { linkableFindingsQuery } from '../recommendations.api';
import { LinkSearch } from './link-search';
import { useRelink } from './use-relink';

/** One more finding on which a recommendation rests. */
export const LinkFinding = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('recommendations');
  const relink = useRelink();
  const { issuerId, findingIds } = recommendation;
  const [words, setWords] = useState('');
  const { data } = useQuery(linkableFindingsQuery(issuerId, useDeferredValue(words.trim())));
  return (
    <>
      <Refusal error={relink.error} />
      <LinkSearch
        label={t('links.finding')}
        hint={t('links.hint')}
        words={words}
        onWords={setWords}
        found={data?.items.filter(({ id }) => !findingIds.includes(id)) ?? []}
        wordsOf={({ title }) => title}
        onChoose={({ id, reference }) =>
          relink.mutate({ recommendation, findingIds: [...findingIds, id], said: t('links.linked', { reference }) })
        }
      />
    </>
  );
};
