import type { ReportSchedule } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';

/** On which days a report is sent: “every Monday”, “on day 5 of the month”. */
export const useDueWords = () => {
  const { t } = useTranslation('reports');
  return ({ rhythm, day }: Pick<ReportSchedule, 'rhythm' | 'day'>): string =>
    rhythm === 'weekly' ? t(`schedules.every.${day}`) : t(`schedules.on.${rhythm}`, { day });
};
