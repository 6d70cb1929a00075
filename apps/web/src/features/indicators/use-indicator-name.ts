import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import type { DrawnIndicator } from './drawn-indicator';

/** What a figure calls its indicator: one that is told by a formula of before says so wherever it is taken. */
export const useIndicatorName = ({ name, until }: Pick<DrawnIndicator, 'name' | 'until'>): string => {
  const { t, language } = useTranslation('indicators');
  const { date } = useFormat();
  const written = writtenIn(name, language);
  return until ? t('former.name', { name: written, date: date(until) }) : written;
};
