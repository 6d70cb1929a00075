import type { Report } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useAskedWords } from './use-asked-words';

type Told = Omit<Report, 'id' | 'sha256'>;

/** A report in words: what it speaks of, and what it was made of. */
export const useReportWords = () => {
  const { t } = useTranslation('reports');
  const { t: scope } = useTranslation('scope');
  const format = useFormat();
  const labels = useLabels();
  const words = useAskedWords();
  return (report: Told) => {
    const { title, madeOf } = words(report);
    const asOf = scope('as-of-day', { date: format.date(report.asOf) });
    return {
      title,
      madeOf: [asOf, ...madeOf, format.size(report.size)].join(' · '),
      madeAt: t('made-at', { moment: format.moment(report.madeAt) }),
      marking: labels.visibility[report.marking],
    };
  };
};
