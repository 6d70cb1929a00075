import { buttonClass, Button, EmptyState } from '@nahliad/ui';
import { useAddressFilters } from '../../lib/address-filters';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { isNarrowed, SCOPE_FILTERS } from '../../lib/scope/scope';
import { useMay, useSession } from '../../lib/session';
import styles from './nothing-counted.module.css';

/** No figure can be given. What to do about it depends on who asks, and on whether a wider period may hold some. */
export const NothingCounted = () => {
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const visitor = useSession()?.person === null;
  const widest = scope.window[0] === 'all' && !scope.asOf && !isNarrowed(scope);
  if (!widest) return <NothingInPeriod visitor={visitor} />;
  return visitor ? <NothingPublished /> : <NothingYet />;
};

const NothingInPeriod = ({ visitor }: { visitor: boolean }) => {
  const { t } = useTranslation('overview');
  const { setFilters } = useAddressFilters(SCOPE_FILTERS);
  const showEverything = () =>
    setFilters({ window: ['all'], asOf: undefined, institutionId: [], category: [], criterion: [] });
  return (
    <EmptyState
      title={t('empty.period')}
      action={
        <div className={styles.actions}>
          <Button variant="primary" onClick={showEverything}>
            {t('empty.everything')}
          </Button>
          {!visitor && <WaysToBegin />}
        </div>
      }
    >
      {t('empty.period-text')}
    </EmptyState>
  );
};

const NothingYet = () => {
  const { t } = useTranslation('overview');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={styles.actions}>
          <WaysToBegin />
        </div>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
};

const NothingPublished = () => {
  const { t } = useTranslation('overview');
  return (
    <EmptyState
      title={t('empty.visitor')}
      action={
        <Link className={buttonClass()} to="/criteria">
          {t('empty.criteria')}
        </Link>
      }
    >
      {t('empty.visitor-text')}
    </EmptyState>
  );
};

const WaysToBegin = () => {
  const { t } = useTranslation('overview');
  return (
    <>
      {useMay('import:write') && (
        <Link className={buttonClass()} to="/imports">
          {t('empty.import')}
        </Link>
      )}
      {useMay('finding:write') && (
        <Link className={buttonClass()} to="/findings/new">
          {t('empty.log')}
        </Link>
      )}
    </>
  );
};
