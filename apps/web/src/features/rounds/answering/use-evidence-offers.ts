import { useMemo } from 'react';
import type { Score } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { writtenIn } from '../../../lib/written';
import { actsToRestOnQuery, findingsToRestOnQuery } from '../rounds.api';

export type EvidenceRecord = Score['evidence'][number];

const NO_TITLE = { en: null, uk: null };

/** What a score of this institution could rest on: findings whose words fit, then acts of oversight that do. */
export const useEvidenceOffers = (institutionId: string, words: string): readonly EvidenceRecord[] => {
  const { language } = useTranslation('rounds');
  const labels = useLabels();
  const { data: findings } = useQuery(findingsToRestOnQuery(institutionId, words));
  const { data: acts } = useQuery(actsToRestOnQuery(institutionId));
  return useMemo(() => {
    const fits = ({ reference, title }: EvidenceRecord) =>
      `${reference} ${writtenIn(title, language)}`.toLowerCase().includes(words.toLowerCase());
    const found = (findings?.items ?? []).map(({ id, reference, title }): EvidenceRecord => ({
      subject: 'finding',
      id,
      reference,
      title,
    }));
    // An act may have no title: then it is named by what it was.
    const seen = (acts?.items ?? []).map(({ id, reference, title, kind }): EvidenceRecord => ({
      subject: 'activity',
      id,
      reference,
      title: writtenIn(title, language) ? title : { ...NO_TITLE, [language]: labels.activityKind[kind] },
    }));
    return [...found, ...seen.filter(fits)];
  }, [findings, acts, words, language, labels]);
};
