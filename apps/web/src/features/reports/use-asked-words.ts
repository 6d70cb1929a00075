import type { Report } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';

type Asked = Pick<Report, 'subject' | 'institution' | 'window' | 'publishedOnly' | 'language' | 'format'>;

/** What a report speaks of in words, whenever it is made. */
export const useAskedWords = () => {
  const { t, language } = useTranslation('reports');
  const { t: scope } = useTranslation('scope');
  return ({ subject, institution, window, publishedOnly, ...asked }: Asked) => ({
    title: `${t(`subject.${subject}`)}: ${institution ? writtenIn(institution.name, language) : scope('all-institutions')}`,
    madeOf: [
      window === 'all' ? scope('all-time') : scope('months-back', { count: window }),
      ...(publishedOnly ? [scope('published-only')] : []),
      t(`in.${asked.language}`),
      t(`format.${asked.format}`),
    ],
  });
};
