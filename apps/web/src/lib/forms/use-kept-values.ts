import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormSubscribe } from 'react-hook-form';

/** Every change that somebody makes is kept at once: a reload, a lost session or a dead battery takes nothing away. */
export const useKeptValues = <Values extends FieldValues>(
  subscribe: UseFormSubscribe<Values>,
  keep: (values: Values) => void,
): void => {
  const keepNow = useEffectEvent(keep);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name) keepNow(values);
        },
      }),
    [subscribe],
  );
};
