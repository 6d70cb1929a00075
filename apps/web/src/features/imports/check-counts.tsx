import { DescriptionList } from '@nahliad/ui';
import type { ImportCheck } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';

/** What the file makes of the register, counted. */
export const CheckCounts = ({ check }: { check: ImportCheck }) => {
  const { t } = useTranslation('imports');
  const { findings, recommendations, stakeholders } = check.creates;
  const counts = [
    { term: t('counts.rows'), details: t('detected.rows', { count: check.rows }) },
    { term: t('counts.findings'), details: t('count.findings', { count: findings }) },
    { term: t('counts.recommendations'), details: t('count.recommendations', { count: recommendations }) },
    { term: t('counts.stakeholders'), details: t('count.institutions', { count: stakeholders }) },
  ];
  const exceptions = [
    { term: t('counts.unchanged'), count: check.unchanged },
    { term: t('counts.errors'), count: check.errorRows },
  ]
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => ({ term, details: t('detected.rows', { count }) }));
  return <DescriptionList items={[...counts, ...exceptions]} />;
};
