import { useEffect, useMemo } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Refused } from '../../lib/drafts/draft';
import { markRefused } from '../../lib/forms/field-text';
import { ProblemError } from '../../lib/problem-error';

/** Why a draft was not taken when it was sent by itself: said in the form as if its writer had just sent it. */
export const useRefusedBefore = <Values extends FieldValues>(
  refused: Refused | null,
  form: UseFormReturn<Values, unknown, FieldValues>,
): ProblemError | null => {
  const error = useMemo(
    () => refused && new ProblemError({ ...refused, errors: [...refused.errors] } as never),
    [refused],
  );
  useEffect(() => {
    if (error) markRefused(form, error);
  }, [error, form]);
  return error;
};
