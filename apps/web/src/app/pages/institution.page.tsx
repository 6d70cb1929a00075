import { ErrorState, PageHeader, Panel, Skeleton, Stack } from '@nahliad/ui';
import type { Named, Stakeholder } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { FindingsList } from '../../features/findings/findings-list';
import { someFindingsQuery } from '../../features/findings/findings.api';
import { InstitutionFacts } from '../../features/institutions/institution-facts';
import { institutionQuery } from '../../features/institutions/institutions.api';
import { WhoLooked } from '../../features/institutions/who-looked';
import { KeyFigures } from '../../features/overview/key-figures';
import { overviewQuery } from '../../features/overview/overview.api';
import { SeverityFigure } from '../../features/overview/severity-figure';
import { RecommendationsList } from '../../features/recommendations/recommendations-list';
import { someRecommendationsQuery } from '../../features/recommendations/recommendations.api';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { useProblemText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import type { Scope } from '../../lib/scope/scope';
import { Written, writtenIn } from '../../lib/written';
import styles from './record.module.css';

const SHOWN = 5;

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
  return (
    <>
      <PageTitle>{writtenIn(name, language)}</PageTitle>
      <PageHeader
        kicker={<Link to="/institutions">{t('title')}</Link>}
        title={<Written text={name} />}
        lead={acronym}
      />
      <Stack gap="xl">
        <Figures institutionId={id} />
        <div className={styles.columns}>
          <Stack gap="xl">
            <LatestFindings institutionId={id} />
            <LatestRecommendations institutionId={id} />
          </Stack>
          <Stack gap="lg">
            <InstitutionFacts institution={institution} />
            <Overseers institutionId={id} />
          </Stack>
        </div>
      </Stack>
    </>
  );
};

type OfInstitution = { institutionId: string };

const Figures = ({ institutionId }: OfInstitution) => {
  const { t } = useTranslation('common');
  const problem = useProblemText();
  const scope: Scope = {
    asOf: undefined,
    window: ['all'],
    institutionId: [institutionId],
    category: [],
    criterion: [],
  };
  const overview = useQuery(overviewQuery(scope));
  if (overview.isPending) return <Skeleton label={t('loading')} height="14rem" />;
  if (overview.isError) return <ErrorState title={t('error.title')}>{problem(overview.error)}</ErrorState>;
  const counted = { ...scope, asOf: overview.data.asOf, window: overview.data.window };
  return (
    <Stack gap="lg">
      <KeyFigures overview={overview.data} counted={counted} />
      {overview.data.totals.findings > 0 && <SeverityFigure overview={overview.data} counted={counted} />}
    </Stack>
  );
};

const latestFindings = (institutionId: string) => someFindingsQuery({ institutionId: [institutionId] }, SHOWN);

const LatestFindings = ({ institutionId }: OfInstitution) => {
  const { t } = useTranslation('institutions');
  const { data } = useQuery(latestFindings(institutionId));
  return (
    <Panel
      title={t('findings.title')}
      look="flat"
      actions={
        data && <Link to={`/findings?institutionId=${institutionId}`}>{t('findings.all', { count: data.total })}</Link>
      }
    >
      {data?.total === 0 ? <p>{t('findings.none')}</p> : <FindingsList findings={data?.items ?? []} level={3} />}
    </Panel>
  );
};

const LatestRecommendations = ({ institutionId }: OfInstitution) => {
  const { t } = useTranslation('institutions');
  const { data } = useQuery(someRecommendationsQuery({ addresseeId: [institutionId] }, SHOWN));
  return (
    <Panel
      title={t('recommendations.title')}
      look="flat"
      actions={
        data && (
          <Link to={`/recommendations?addresseeId=${institutionId}`}>
            {t('recommendations.all', { count: data.total })}
          </Link>
        )
      }
    >
      {data?.total === 0 ? (
        <p>{t('recommendations.none')}</p>
      ) : (
        <RecommendationsList recommendations={data?.items ?? []} level={3} />
      )}
    </Panel>
  );
};

const Overseers = ({ institutionId }: OfInstitution) => {
  const { data } = useQuery(latestFindings(institutionId));
  const bodies = new Map<string, Named>(data?.items.map(({ body }) => [body.id, body]));
  return <WhoLooked institutionId={institutionId} bodies={[...bodies.values()]} />;
};

export default InstitutionPage;
