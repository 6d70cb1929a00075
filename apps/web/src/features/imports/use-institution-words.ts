import { useMemo } from 'react';
import { LANGUAGES } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { directoryQuery, isInstitution } from '../../lib/stakeholder-directory';
import { wordsFor, type Words } from './vocabulary-words';

/** How a file may name the institutions of the register; undefined while they are on their way, empty where they fail. */
export const useInstitutionWords = (): Words | undefined => {
  const { data, isPending } = useQuery(directoryQuery);
  return useMemo(() => {
    if (isPending) return undefined;
    return wordsFor(
      (data ?? [])
        .filter(isInstitution)
        .flatMap(({ id, name, acronym }) =>
          [...LANGUAGES.map((language) => name[language] ?? ''), acronym ?? ''].map((word) => [word, id] as const),
        ),
    );
  }, [data, isPending]);
};
