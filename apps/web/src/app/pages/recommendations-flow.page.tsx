import type { RecommendationFlow } from '@nahliad/contracts';
import { Columns, EmptyState, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { ViewHeader } from '../../features/recommendations/board/view-header';
import { FlowFigure } from '../../features/recommendations/flow/flow-figure';
import { flowQuery } from '../../features/recommendations/flow/flow.api';
import { WaitingFigure } from '../../features/recommendations/flow/waiting-figure';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { SCOPE_FILTERS, type Scope } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';

/** What became of what was recommended, and how long that took. */
const RecommendationsFlowPage = () => {
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const flow = useQuery(flowQuery(scope));
  return (
    <Stack gap="lg">
      <ViewHeader view="flow" />
      <ScopeBar asOf={flow.data?.asOf} />
      <Answer query={flow}>{(data) => <Figures flow={data} scope={scope} />}</Answer>
    </Stack>
  );
};

const Figures = ({ flow, scope }: { flow: RecommendationFlow; scope: Scope }) => {
  const { t } = useTranslation('recommendation-flow');
  const { asOf, window, bands, reply, repliesUndated, implementation } = flow;
  return (
    <Stack gap="lg">
      {bands.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <FlowFigure flow={flow} counted={{ ...scope, asOf, window }} />
      )}
      <Columns gap="lg" min="26rem">
        <WaitingFigure
          of="reply"
          times={reply}
          asOf={asOf}
          note={repliesUndated > 0 && <p>{t('undated', { count: repliesUndated })}</p>}
        />
        <WaitingFigure of="implementation" times={implementation} asOf={asOf} />
      </Columns>
    </Stack>
  );
};

export default RecommendationsFlowPage;
