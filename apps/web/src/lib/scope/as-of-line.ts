import type { Window } from '@nahliad/contracts';
import { useFormat } from '../format';
import { useTranslation } from '../i18n';
import { useSession } from '../session';

/** What a figure speaks of, in a line: its day, how far back it looks, and for a visitor that it counts what is published. */
export const useAsOfLine = () => {
  const { t } = useTranslation('scope');
  const { date } = useFormat();
  const visitor = useSession()?.person === null;
  return ({ asOf, window }: { asOf: string; window: Window }): string =>
    [
      t('as-of-day', { date: date(asOf) }),
      window === 'all' ? t('all-time') : t('months-back', { count: window }),
      visitor && t('published-only'),
    ]
      .filter(Boolean)
      .join(' · ');
};
