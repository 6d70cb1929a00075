import { useMemo } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { List, Stakeholder } from '@nahliad/contracts';
import { api } from './api-client';
import { useLanguage } from './i18n';
import { orKept } from './offline/or-kept';
import { writtenIn } from './written';

const readAll = async (signal: AbortSignal): Promise<Stakeholder[]> => {
  const all: Stakeholder[] = [];
  let cursor: string | null = null;
  do {
    const page: List<Stakeholder> = await api.get('/stakeholders', { limit: 200, cursor }, signal);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
};

/** Every stakeholder, to choose from and to name by id. */
export const directoryQuery = queryOptions({
  queryKey: ['stakeholders', 'directory'],
  queryFn: ({ signal }) => orKept(readAll(signal), ({ directory }) => directory),
  staleTime: 5 * 60_000,
});

export const isInstitution = ({ category }: Stakeholder): boolean => category === 'security-institution';

/** The stakeholders that pass, as options in the order of the reader's alphabet. Read once they are `wanted`. */
export const useStakeholderOptions = (passes: (stakeholder: Stakeholder) => boolean, wanted = true) => {
  const { language } = useLanguage();
  const { data } = useQuery({ ...directoryQuery, enabled: wanted });
  return useMemo(() => {
    const options = (data ?? []).filter(passes).map((stakeholder) => ({
      value: stakeholder.id,
      label: writtenIn(stakeholder.name, language),
      active: stakeholder.active,
    }));
    return options.sort((one, other) => one.label.localeCompare(other.label, language));
  }, [data, passes, language]);
};
