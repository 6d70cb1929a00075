import type { RecommendationFlow } from '@nahliad/contracts';
import { Chart } from '../../../lib/charts/chart';
import { ChartPlace, FlowDiagram } from '../../../lib/charts/charts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { useAsOfLine } from '../../../lib/scope/as-of-line';
import type { Counted } from '../../../lib/scope/records-behind';
import type { ProgressState } from '../progress/progress-groups';
import { POSITION_COLOURS, stateColour } from './flow-colours';
import { flowParts } from './flow-parts';

const ISSUED = 'issued';

/** From issue to position to implementation. */
export const FlowFigure = ({ flow, counted }: { flow: RecommendationFlow; counted: Counted }) => {
  const { t } = useTranslation('recommendation-flow');
  const { count, share } = useFormat();
  const labels = useLabels();
  const { total, href, positions, states, bands } = flowParts(flow.bands, counted);
  const stateName = (state: ProgressState) =>
    state === 'not-assessed' ? t('not-assessed') : labels.implementation[state];
  const totalOf = (parts: readonly { key: string; total: number }[], key: string) =>
    parts.find((part) => part.key === key)?.total ?? 0;
  const message = t('title', {
    count: total,
    accepted: totalOf(positions, 'accepted'),
    done: totalOf(states, 'closed-implemented'),
  });
  return (
    <Chart
      title={message}
      summary={message}
      asOf={useAsOfLine()(flow)}
      method={<p>{t('method')}</p>}
      fileName="nahliad-recommendation-flow"
      formulas={[]}
      table={{
        columns: [t('position'), t('state'), t('count'), t('share')],
        rows: bands.map((band) => [
          labels.position[band.position],
          stateName(band.implementation),
          { text: count(band.total), value: band.total, href: band.href },
          { text: share(band.total / total), value: band.total / total },
        ]),
      }}
    >
      <ChartPlace height="420px">
        <FlowDiagram
          format={count}
          nodes={[
            { key: ISSUED, label: t('issued'), colour: 'var(--accent)', href },
            ...positions.map(({ key, ...part }) => ({
              key: `position:${key}`,
              label: labels.position[key],
              colour: POSITION_COLOURS[key],
              href: part.href,
            })),
            ...states.map(({ key, ...part }) => ({
              key: `state:${key}`,
              label: stateName(key),
              colour: stateColour(key),
              href: part.href,
            })),
          ]}
          links={[
            ...positions.map(({ key, ...part }) => ({
              from: ISSUED,
              to: `position:${key}`,
              value: part.total,
              label: `${labels.position[key]}: ${count(part.total)}`,
              href: part.href,
            })),
            ...bands.map((band) => ({
              from: `position:${band.position}`,
              to: `state:${band.implementation}`,
              value: band.total,
              label: `${labels.position[band.position]} → ${stateName(band.implementation)}: ${count(band.total)}`,
              href: band.href,
            })),
          ]}
        />
      </ChartPlace>
    </Chart>
  );
};
