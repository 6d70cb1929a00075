import { PageHeader, buttonClass } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { IndicatorCatalogue } from '../../features/indicators/indicator-catalogue';
import { catalogueQuery } from '../../features/indicators/indicators.api';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';

const IndicatorsPage = () => {
  const { t } = useTranslation('indicators');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link className={buttonClass({})} to="/regions">
              {t('regions')}
            </Link>
            {useMay('account:own') && (
              <Link className={buttonClass({})} to="/dashboards">
                {t('dashboards')}
              </Link>
            )}
            {useMay('reference-figure:read') && (
              <Link className={buttonClass({})} to="/reference-figures">
                {t('reference-figures')}
              </Link>
            )}
            {useMay('round:read') && <ToRounds />}
          </>
        }
      />
      <Answer query={useQuery(catalogueQuery)}>{({ items }) => <IndicatorCatalogue items={items} />}</Answer>
    </>
  );
};

const ToRounds = () => {
  const { t } = useTranslation('rounds');
  return (
    <Link className={buttonClass({})} to="/rounds">
      {t('title')}
    </Link>
  );
};

export default IndicatorsPage;
