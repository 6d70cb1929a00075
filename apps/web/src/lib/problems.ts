import { useCallback } from 'react';
import { useTranslation, type Translate } from './i18n';
import { ProblemError } from './problem-error';

/** The sentence of an error code; a code that has none yet gets one that says what to do. */
const sentence = (t: Translate, code: string) => t.maybe(code) ?? t('unknown', { code });

/** The sentence of an error code that came with a record, not as an error. */
export const useCodeText = () => {
  const { t } = useTranslation('problems');
  return useCallback((code: string) => sentence(t, code), [t]);
};

/** Says what went wrong in the words of `problems.json`, whatever was thrown. */
export const useProblemText = () => {
  const { t } = useTranslation('problems');
  return useCallback(
    (error: unknown): string => {
      if (!(error instanceof ProblemError)) return t('server.unexpected');
      if (error.retryAfter)
        return t.maybe(`${error.code}-wait`, { count: error.retryAfter }) ?? sentence(t, error.code);
      return sentence(t, error.code);
    },
    [t],
  );
};

/** The sentences of the fields that the API refused, by dotted path: `{'title.en': '…'}`. */
export const useFieldProblems = () => {
  const { t } = useTranslation('problems');
  return useCallback(
    (error: unknown): Record<string, string> =>
      error instanceof ProblemError
        ? Object.fromEntries(
            error.errors.map(({ path, code }) => [path, t.maybe(`field.${code}`) ?? sentence(t, code)]),
          )
        : {},
    [t],
  );
};
