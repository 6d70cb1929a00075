import { use, useMemo } from 'react';
import { LANGUAGES, type VocabularyName } from '@nahliad/domain';
import { loadLabels } from '../../lib/label-source';
import type { WordsOf } from './suggest-mapping';
import { wordsOf, type Words } from './vocabulary-words';

const labelsOfAll = Promise.all(LANGUAGES.map((language) => loadLabels(language)));

/** How files of either language may name the keys of a vocabulary. */
export const useVocabularyWords = (): WordsOf => {
  const labels = use(labelsOfAll);
  return useMemo(() => {
    const known = new Map<VocabularyName, Words>();
    return (name) => {
      const words = known.get(name) ?? wordsOf(name, labels);
      known.set(name, words);
      return words;
    };
  }, [labels]);
};
