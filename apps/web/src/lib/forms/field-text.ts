import { useCallback } from 'react';
import type { FieldProblem } from '@nahliad/contracts';
import { get, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from '../i18n';
import { ProblemError } from '../problem-error';

/** Says in words what is wrong with a field, whoever found it: `error('title.en')`, undefined where all is well. */
export const useFieldText = (errors: FieldErrors) => {
  const { t } = useTranslation('problems');
  return useCallback(
    (path: string): string | undefined => {
      const error = get(errors, path) as { message?: unknown; root?: { message?: unknown } } | undefined;
      const code = error?.message ?? error?.root?.message;
      return typeof code === 'string' ? (t.maybe(`field.${code}`) ?? t.maybe(code) ?? t('field.invalid')) : undefined;
    },
    [t, errors],
  );
};

/** Puts what the API refused beside the fields that it is about; answers whether there was any such field. */
export const markRefused = <Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, FieldValues>,
  error: unknown,
): boolean => {
  const problems: readonly FieldProblem[] = error instanceof ProblemError ? error.errors : [];
  for (const [place, { path, code }] of problems.entries())
    form.setError(path as never, { type: code, message: code }, { shouldFocus: place === 0 });
  return problems.length > 0;
};
