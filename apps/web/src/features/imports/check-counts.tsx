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
    { term: t('counts.unchanged'), details: t('detected.rows', { count: check.unchanged }) },
    { term: t('counts.errors'), details: t('detected.rows', { count: check.errorRows }) },
  ];
  return <DescriptionList items={counts} />;
};
