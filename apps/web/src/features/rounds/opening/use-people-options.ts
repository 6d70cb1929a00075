import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../lib/i18n';
import { writtenIn } from '../../../lib/written';
import { roundPeopleQuery } from '../rounds.api';

/** Those who may score or review, each with the bodies by which one tells them apart. */
export const usePeopleOptions = () => {
  const { language } = useLanguage();
  const { data } = useQuery(roundPeopleQuery);
  return useMemo(
    () =>
      (data?.items ?? []).map(({ id, name, bodies }) => ({
        value: id,
        label: [name, ...bodies.map((body) => writtenIn(body.name, language))].join(', '),
      })),
    [data, language],
  );
};
