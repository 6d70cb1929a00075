import { useEffect } from 'react';
import type { FieldValues, UseFormSubscribe } from 'react-hook-form';
import { keepDraft } from './draft';

/** Every change that somebody makes is kept at once: a reload, a lost session or a dead battery takes nothing away. */
export const useKeptValues = <Values extends FieldValues>(
  subscribe: UseFormSubscribe<Values>,
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
