import { lazy, Suspense, useState } from 'react';
import { Button, PageHeader, Stack } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { EvidencePanel } from '../../features/evidence/evidence-panel';
import { FindingActions } from '../../features/findings/finding-actions';
import { FindingFacts } from '../../features/findings/finding-facts';
import { FindingHistory } from '../../features/findings/finding-history';
import { FindingRecommendations } from '../../features/findings/finding-recommendations';
import { FindingRelations } from '../../features/findings/finding-relations';
import { FindingStatuses } from '../../features/findings/finding-statuses';
import { FindingText } from '../../features/findings/finding-text';
import { FindingTombstone } from '../../features/findings/finding-tombstone';
import { FindingVersions } from '../../features/findings/finding-versions';
import { findingQuery, tombstoneIn } from '../../features/findings/findings.api';
import { JointWorkPanel } from '../../features/joint-work/joint-work-panel';
import { VisibilityPanel } from '../../features/visibility/visibility-panel';
import { SourcesPanel } from '../../features/sources/sources-panel';
import { RepliesPanel } from '../../features/replies/replies-panel';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useParams } from '../../lib/router/router';
import { Written, writtenIn } from '../../lib/written';
import styles from './record.module.css';

const RecommendationForm = lazy(() => import('../../features/recommendations/recommendation-form'));
const LinkRecommendation = lazy(() => import('../../features/recommendations/links/link-recommendation'));

const FindingPage = () => {
  const { t } = useTranslation('findings');
  const { id } = useParams<'id'>();
  const query = useQuery(findingQuery(id));
  const tombstone = tombstoneIn(query.error);
  if (tombstone) return <FindingTombstone tombstone={tombstone} />;
  return (
    <OneRecord query={query} title={t('one')} list={{ path: '/findings', label: t('title') }}>
      {(finding) => <FindingView finding={finding} />}
    </OneRecord>
  );
};

const FindingView = ({ finding }: { finding: Finding }) => {
  const { t, language } = useTranslation('findings');
  const [recommending, setRecommending] = useState<'anew' | 'again'>();
  const done = () => setRecommending(undefined);
  return (
    <>
      <PageTitle>{writtenIn(finding.title, language)}</PageTitle>
      <PageHeader
        kicker={
          <>
            <Link to="/findings">{t('title')}</Link> · {finding.reference}
          </>
        }
        title={<Written text={finding.title} />}
      />
      <Stack gap="lg">
        <FindingStatuses finding={finding} />
        <FindingActions finding={finding} />
        <div className={styles.record}>
          <Stack gap="lg">
            <FindingText finding={finding} />
            <RepliesPanel findingId={finding.id} />
          </Stack>
          <FindingFacts finding={finding} />
          <Stack gap="lg">
            <FindingRecommendations
              recommendations={finding.recommendations}
              action={
                finding.may.recommend &&
                !recommending && (
                  <>
                    <Button onClick={() => setRecommending('anew')}>{t('recommendations.add')}</Button>
                    <Button onClick={() => setRecommending('again')}>{t('recommendations.link')}</Button>
                  </>
                )
              }
            >
              <Suspense>
                {recommending === 'anew' && <RecommendationForm finding={finding} onDone={done} />}
                {recommending === 'again' && <LinkRecommendation finding={finding} onDone={done} />}
              </Suspense>
            </FindingRecommendations>
            <JointWorkPanel shared={{ resource: 'findings', id: finding.id }} />
            <EvidencePanel findingId={finding.id} />
            <SourcesPanel findingId={finding.id} />
            <CommentsPanel resource="findings" id={finding.id} />
            <FindingRelations id={finding.id} />
            <FindingVersions id={finding.id} />
            <VisibilityPanel findingId={finding.id} />
            <FindingHistory id={finding.id} />
          </Stack>
        </div>
      </Stack>
    </>
  );
};

export default FindingPage;
