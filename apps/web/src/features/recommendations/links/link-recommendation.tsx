import { useDeferredValue, useState } from 'react';
import { Button } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { linkableRecommendationsQuery } from '../recommendations.api';
import { LinkSearch } from './link-search';
import { useRelink } from './use-relink';

type LinkRecommendationProps = { finding: Pick<Finding, 'id' | 'bodyId'>; onDone: () => void };

/** A recommendation that was made already, and follows from this finding too. */
const LinkRecommendation = ({ finding, onDone }: LinkRecommendationProps) => {
  const { t } = useTranslation('recommendations');
  const { t: common } = useTranslation('common');
  const relink = useRelink(onDone);
  const [words, setWords] = useState('');
  const { data } = useQuery(linkableRecommendationsQuery(finding.bodyId, useDeferredValue(words.trim())));
  return (
    <div>
      <Refusal error={relink.error} />
      <LinkSearch
        label={t('links.recommendation')}
        hint={t('links.hint')}
        words={words}
        onWords={setWords}
        found={data?.items.filter(({ findingIds }) => !findingIds.includes(finding.id)) ?? []}
        wordsOf={({ text }) => text}
        onChoose={(recommendation) =>
          relink.mutate({
            recommendation,
            findingIds: [...recommendation.findingIds, finding.id],
            said: t('links.linked', { reference: recommendation.reference }),
          })
        }
      />
      <Button onClick={onDone}>{common('cancel')}</Button>
    </div>
  );
};

export default LinkRecommendation;
