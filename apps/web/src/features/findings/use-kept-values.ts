import { useEffect } from 'react';
import type { UseFormSubscribe } from 'react-hook-form';
import { keepDraft } from '../../lib/forms/draft';
import type { FindingValues } from './finding-values';

/** Every change that somebody makes is kept at once: a reload, a lost session or a dead battery takes nothing away. */
export const useKeptValues = (
  subscribe: UseFormSubscribe<FindingValues>,
  personId: string,
  subject: string,
  version: number | null,
): void =>
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name) keepDraft(personId, subject, values, version);
        },
      }),
    [subscribe, personId, subject, version],
  );
