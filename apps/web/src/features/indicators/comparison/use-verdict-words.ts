import type { Estimate } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import type { NamedSide } from './comparison-sides';
import { verdictOn } from './verdict';

/** What may be said of estimates side by side: who lies above whom, or that nobody can tell; null where there is nothing to compare. */
export const useVerdictWords = (sides: readonly NamedSide[]) => {
  const { t } = useTranslation('comparison');
  const nameOf = (place: number) => sides[place]?.name ?? '';
  return (estimates: readonly Estimate[]): string | null => {
    const apart = verdictOn(estimates);
    if (apart === null) return null;
    if (apart.length === 0) return t('verdict.overlap');
    return apart
      .map(({ higher, lower }) => t('verdict.higher', { higher: nameOf(higher), lower: nameOf(lower) }))
      .join(' ');
  };
};
