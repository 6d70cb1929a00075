import { today } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { Chart } from '../../../lib/charts/chart';
import { ChartPlace, StackedBars } from '../../../lib/charts/charts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import type { RecommendationFilters } from '../recommendation-filters';
import { progressQuery } from '../recommendations.api';
import { GROUP_COLOURS, PROGRESS_GROUPS, recordsIn, type ProgressGroup, type ProgressState } from './progress-groups';

const GROUPS = Object.keys(PROGRESS_GROUPS) as ProgressGroup[];
const ALL = 'all';

/** Which share of the listed recommendations has come how far; what nobody has assessed is a part of its own. */
export const ProgressFigure = ({ filters }: { filters: RecommendationFilters }) => {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const labels = useLabels();
  const [whole] = useQuery(progressQuery(filters)).data?.groups ?? [];
  if (!whole) return null;
  const countOf = (states: readonly ProgressState[]) =>
    whole.states.reduce((sum, { state, total }) => (states.includes(state) ? sum + total : sum), 0);
  const nameOf = (state: ProgressState) =>
    state === 'not-assessed' ? t('progress.unknown') : labels.implementation[state];
  const done = countOf(PROGRESS_GROUPS.done);
  const message = t('progress.title', { done, count: whole.total, share: format.share(done / whole.total) });
  return (
    <Chart
      title={message}
      summary={message}
      asOf={t('progress.as-of', { date: format.shortDate(filters.countedOn ?? today()) })}
      method={<p>{t('progress.method')}</p>}
      fileName="nahliad-implementation"
      formulas={[]}
      table={{
        columns: [t('progress.state'), t('progress.count'), t('progress.share')],
        rows: whole.states.map(({ state, total }) => [
          nameOf(state),
          { text: format.count(total), value: total, href: recordsIn(filters, [state]) },
          { text: format.share(total / whole.total), value: total / whole.total },
        ]),
      }}
    >
      <ChartPlace height="calc(46px + 4rem)">
        <StackedBars
          format={format.count}
          series={GROUPS.map((key) => ({ key, label: t(`progress.${key}`), colour: GROUP_COLOURS[key] }))}
          rows={[
            {
              key: ALL,
              label: t('progress.all'),
              values: Object.fromEntries(GROUPS.map((key) => [key, countOf(PROGRESS_GROUPS[key])])),
            },
          ]}
          hrefOf={(_row, group) => recordsIn(filters, group ? PROGRESS_GROUPS[group as ProgressGroup] : [])}
        />
      </ChartPlace>
    </Chart>
  );
};
