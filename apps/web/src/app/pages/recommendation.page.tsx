import { lazy, Suspense } from 'react';
import { PageHeader, Panel, Stack } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { RecommendationFacts } from '../../features/recommendations/recommendation-facts';
import { RecommendationFindings } from '../../features/recommendations/recommendation-findings';
import { RecommendationStatuses } from '../../features/recommendations/recommendation-statuses';
import { recommendationQuery } from '../../features/recommendations/recommendations.api';
import { Responses } from '../../features/recommendations/responses';
import { BilingualText } from '../../lib/bilingual-text';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import styles from './record.module.css';

const ResponseForm = lazy(() => import('../../features/recommendations/response-form'));

const RecommendationPage = () => {
  const { t } = useTranslation('recommendations');
  const { id } = useParams<'id'>();
  const list = { path: '/recommendations', label: t('title') };
  return (
    <OneRecord query={useQuery(recommendationQuery(id))} title={t('one')} list={list}>
      {(recommendation) => <RecommendationView recommendation={recommendation} />}
    </OneRecord>
  );
};

const RecommendationView = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('recommendations');
  const { id, reference, text, findings, responses, may } = recommendation;
  return (
    <>
      <PageTitle>{t('one-named', { reference })}</PageTitle>
      <PageHeader kicker={<Link to="/recommendations">{t('title')}</Link>} title={t('one-named', { reference })} />
      <Stack gap="lg">
        <RecommendationStatuses recommendation={recommendation} />
        <div className={styles.record}>
          <Panel title={t('text')} look="flat">
            <BilingualText text={text} />
          </Panel>
          <RecommendationFacts recommendation={recommendation} />
          <Stack gap="lg">
            <RecommendationFindings findings={findings} />
            <Panel title={t('responses.title')} look="flat">
              <Responses responses={responses} />
              {may.respond && (
                <Suspense>
                  <ResponseForm recommendationId={id} />
                </Suspense>
              )}
            </Panel>
          </Stack>
        </div>
      </Stack>
    </>
  );
};

export default RecommendationPage;
