import { lazy, Suspense } from 'react';
import { PageHeader, Panel, Stack } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { EvidenceChoice } from '../../features/evidence/evidence-choice';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { RecommendationFacts } from '../../features/recommendations/recommendation-facts';
import { RecommendationFindings } from '../../features/recommendations/recommendation-findings';
import { RecommendationStatuses } from '../../features/recommendations/recommendation-statuses';
import { recommendationQuery } from '../../features/recommendations/recommendations.api';
import { FollowUpActions } from '../../features/recommendations/steps/follow-up-actions';
import { currentPlan } from '../../features/recommendations/story/current-plan';
import { PlanPanel } from '../../features/recommendations/story/plan-panel';
import { RecommendationStory } from '../../features/recommendations/story/recommendation-story';
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
  const { id, reference, text, findings, may, reportDueOn, suspension } = recommendation;
  const plan = currentPlan(recommendation);
  return (
    <>
      <PageTitle>{t('one-named', { reference })}</PageTitle>
      <PageHeader kicker={<Link to="/recommendations">{t('title')}</Link>} title={t('one-named', { reference })} />
      <Stack gap="lg">
        <RecommendationStatuses recommendation={recommendation} />
        <FollowUpActions
          recommendation={recommendation}
          chooseEvidence={(chosen, onChoose) => (
            <EvidenceChoice findings={findings} chosen={chosen} onChoose={onChoose} />
          )}
        />
        <div className={styles.record}>
          <Panel title={t('text')} look="flat">
            <BilingualText text={text} />
          </Panel>
          <RecommendationFacts recommendation={recommendation} />
          <Stack gap="lg">
            {plan && <PlanPanel plan={plan} reportDueOn={reportDueOn} suspended={suspension !== null} />}
            <RecommendationStory recommendation={recommendation} />
            {may.respond && (
              <Suspense>
                <ResponseForm recommendationId={id} />
              </Suspense>
            )}
            <CommentsPanel resource="recommendations" id={id} />
            <RecommendationFindings recommendation={recommendation} />
          </Stack>
        </div>
      </Stack>
    </>
  );
};

export default RecommendationPage;
