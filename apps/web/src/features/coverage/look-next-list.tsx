import type { CoverageMap, LookNext } from '@nahliad/contracts';
import { Button, buttonClass } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import { Written } from '../../lib/written';
import styles from './coverage-lists.module.css';
import { placeOf } from './coverage-rows';
import { planAddress } from './plan-address';

type LookNextListProps = { map: CoverageMap; onPlan: (places: readonly string[], planned: boolean) => void };

/** Where one visit would see most that nobody sees, each with the reason in words. */
export const LookNextList = ({ map, onPlan }: LookNextListProps) => {
  const { t } = useTranslation('coverage');
  const labels = useLabels();
  const mayPlan = useMay('activity:write');
  const why = useReasons();
  if (map.lookNext.length === 0) return <p>{t('next.none')}</p>;
  return (
    <ol className={styles.list}>
      {map.lookNext.map((next) => {
        const institution = map.institutions.find(({ id }) => id === next.institutionId);
        const places = next.criteria.map((criterion) => placeOf({ institutionId: next.institutionId, criterion }));
        return (
          <li key={next.institutionId} className={styles.entry}>
            <h3 className={styles.name}>
              <Link to={`/institutions/${next.institutionId}`}>
                {institution && <Written text={institution.name} />}
              </Link>
            </h3>
            <p className={styles.criteria}>{next.criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</p>
            <p className={styles.why}>{why(next, map).join(' ')}</p>
            <div className={styles.acts}>
              <Button size="sm" onClick={() => onPlan(places, true)}>
                {t('what-if.add')}
              </Button>
              {mayPlan && (
                <Link className={buttonClass({ size: 'sm' })} to={planAddress(next.institutionId, next.criteria)}>
                  {t('details.plan')}
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};

const useReasons = () => {
  const { t } = useTranslation('coverage');
  const { share } = useFormat();
  return (next: LookNext, { mandateCoverage }: CoverageMap): string[] => [
    ...(next.never > 0 ? [t('next.never', { count: next.never })] : []),
    ...(next.lapsed > 0 ? [t('next.lapsed', { count: next.lapsed })] : []),
    ...(next.obstructed ? [t('next.obstructed')] : []),
    ...(next.underWay ? [t('next.under-way')] : []),
    ...(mandateCoverage.value === null
      ? []
      : [t('next.gain', { before: share(mandateCoverage.value), after: share(next.coverageAfter) })]),
  ];
};
