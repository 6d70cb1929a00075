import type { Cooperation } from '@nahliad/contracts';
import type { ChartTableData } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import type { Counted } from '../../lib/scope/records-behind';
import type { OverseeingBody } from './bodies';
import { JointWorkLegend } from './joint-work-legend';
import { JointWorkPicture, type Choice } from './joint-work-picture';
import { pairRecords } from './pair-records';

type JointWorkFigureProps = Choice & { cooperation: Cooperation; bodies: readonly OverseeingBody[]; counted: Counted };

/** Who works with whom: a row a body, an arc a pair, the thicker the more they did together. */
export const JointWorkFigure = ({ cooperation, bodies, counted, ...choice }: JointWorkFigureProps) => {
  const { t } = useTranslation('cooperation');
  const { title, summary } = useHeadline()(cooperation);
  return (
    <Chart
      title={title}
      summary={summary}
      asOf={useAsOfLine()(cooperation)}
      method={
        <>
          <p>{t('method.pair')}</p>
          <p>{t('method.apart')}</p>
          <p>{t('method.known')}</p>
        </>
      }
      table={useJointWorkTable(counted)(cooperation, bodies)}
      formulas={[]}
      fileName="nahliad-joint-work"
    >
      <JointWorkPicture cooperation={cooperation} bodies={bodies} {...choice} />
      <JointWorkLegend />
    </Chart>
  );
};

const useHeadline = () => {
  const { t } = useTranslation('cooperation');
  return ({ nodes, edges, apart }: Cooperation): { title: string; summary: string } => {
    const joined = new Set(edges.flatMap(({ bodyIds }) => bodyIds)).size;
    return {
      title: joined > 0 ? t('headline.joined', { count: joined, bodies: nodes.length }) : t('headline.nobody'),
      summary: [t('summary.pairs', { count: edges.length }), t('summary.apart', { count: apart.total })].join(' '),
    };
  };
};

/** Every pair with what it did, and after them those that never met. */
const useJointWorkTable = (counted: Counted) => {
  const { t } = useTranslation('cooperation');
  const { count } = useFormat();
  return ({ edges, apart }: Cooperation, bodies: readonly OverseeingBody[]): ChartTableData => {
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    const pair = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '');
    return {
      columns: ['one', 'other', 'activities', 'findings', 'referrals', 'cells'].map((column) => t(`table.${column}`)),
      rows: [
        ...edges.map((edge) => {
          const records = pairRecords(counted, edge);
          return [
            ...pair(edge.bodyIds),
            { text: count(edge.activities), value: edge.activities, href: records.activities },
            { text: count(edge.findings), value: edge.findings, href: records.findings },
            { text: count(edge.referrals), value: edge.referrals },
            '–',
          ];
        }),
        ...apart.pairs.map(({ bodyIds, cells }) => [
          ...pair(bodyIds),
          ...[0, 0, 0].map((value) => ({ text: count(value), value })),
          { text: count(cells), value: cells },
        ]),
      ],
    };
  };
};
