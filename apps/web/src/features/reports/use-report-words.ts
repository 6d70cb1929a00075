import type { Report } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';

type Told = Omit<Report, 'id' | 'sha256'>;

/** A report in words: what it speaks of, and what it was made of. */
export const useReportWords = () => {
  const { t, language } = useTranslation('reports');
  const { t: scope } = useTranslation('scope');
  const format = useFormat();
  const labels = useLabels();
  return ({ subject, institution, asOf, window, publishedOnly, marking, format: file, ...report }: Told) => ({
    title: `${t(`subject.${subject}`)}: ${institution ? writtenIn(institution.name, language) : scope('all-institutions')}`,
    madeOf: [
      scope('as-of-day', { date: format.date(asOf) }),
      window === 'all' ? scope('all-time') : scope('months-back', { count: window }),
      publishedOnly && scope('published-only'),
      t(`in.${report.language}`),
      `${t(`format.${file}`)}, ${format.size(report.size)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    madeAt: t('made-at', { moment: format.moment(report.madeAt) }),
    marking: labels.visibility[marking],
  });
};
