import type { Holiday } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';

const ANY_LEAP_YEAR = 2024;

/** On which day a holiday falls, in words. */
export const useHolidayDay = () => {
  const { t, language } = useTranslation('deadlines');
  const format = useFormat();
  const yearly = new Intl.DateTimeFormat(language === 'uk' ? 'uk-UA' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return ({ rule }: Holiday): string => {
    if (rule.kind === 'yearly') return yearly.format(Date.UTC(ANY_LEAP_YEAR, rule.month - 1, rule.day));
    if (rule.kind === 'once') return format.date(rule.on);
    if (rule.daysAfter === 0) return t(`day.${rule.kind}`);
    return t('day.around', {
      easter: t(`day.${rule.kind}`),
      days: (rule.daysAfter > 0 ? '+' : '−') + Math.abs(rule.daysAfter),
    });
  };
};
