import { DescriptionList } from '@nahliad/ui';
import type { ImportCheck } from '@nahliad/contracts';
import { countsOf } from './import-counts';
import { useTranslation } from '../../lib/i18n';

/** What the file makes of the register, counted. */
export const CheckCounts = ({ check }: { check: ImportCheck }) => {
  const { t } = useTranslation('imports');
  const counts = [
    { term: t('counts.rows'), details: t('detected.rows', { count: check.rows }) },
    ...countsOf(check.creates).map(({ what, count }) => ({
      term: t(`counts.${what}`),
      details: t(`count.${what}`, { count }),
    })),
  ];
  const exceptions = [
    { term: t('counts.unchanged'), count: check.unchanged },
    { term: t('counts.errors'), count: check.errorRows },
  ]
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => ({ term, details: t('detected.rows', { count }) }));
  return <DescriptionList items={[...counts, ...exceptions]} />;
};
