import { buttonClass, PageHeader, Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { InstitutionFacts } from '../../features/institutions/institution-facts';
import { institutionQuery } from '../../features/institutions/institutions.api';
import { queryString } from '../../lib/api-client';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import { useMay } from '../../lib/session';
import { Written, writtenIn } from '../../lib/written';
import { InstitutionFigures } from './institution/institution-figures';
import { LatestFindings, LatestRecommendations } from './institution/latest-records';
import styles from './record.module.css';

const InstitutionPage = () => {
  const { t } = useTranslation('institutions');
  const { id } = useParams<'id'>();
  const list = { path: '/institutions', label: t('title') };
  return (
    <OneRecord query={useQuery(institutionQuery(id))} title={t('one')} list={list}>
      {(institution) => <InstitutionView institution={institution} />}
    </OneRecord>
  );
};

/** What was found, by whom, what was recommended, and what was answered. */
const InstitutionView = ({ institution }: { institution: Stakeholder }) => {
  const { t, language } = useTranslation('institutions');
  const { id, name, acronym } = institution;
  const makesReports = useMay('account:own');
  return (
    <>
      <PageTitle>{writtenIn(name, language)}</PageTitle>
      <PageHeader
        kicker={<Link to="/institutions">{t('title')}</Link>}
        title={<Written text={name} />}
        lead={acronym}
        actions={
          <>
            <Link
              className={buttonClass({ variant: 'secondary' })}
              to={`/compare${queryString({ by: 'periods', institutionId: id })}`}
            >
              {t('compare-periods')}
            </Link>
            {makesReports && (
              <Link
                className={buttonClass({ variant: 'secondary' })}
                to={`/reports${queryString({ subject: 'institution', institutionId: id })}`}
              >
                {t('report')}
              </Link>
            )}
          </>
        }
      />
      <Stack gap="xl">
        <InstitutionFigures institutionId={id} />
        <div className={styles.record}>
          <LatestFindings institutionId={id} />
          <InstitutionFacts institution={institution} />
          <LatestRecommendations institutionId={id} />
        </div>
      </Stack>
    </>
  );
};

export default InstitutionPage;
