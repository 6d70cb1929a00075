import type { CriterionScore, Scorecard } from '@nahliad/contracts';
import { IntervalBars, type ChartCell, type Estimate } from '@nahliad/ui';
import type { Objective } from '@nahliad/domain';
import { Chart } from '../../lib/charts/chart';
import { absenceOf, absenceOfScore, drawable, drawableScore } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useAsOfLine } from '../../lib/scope/as-of-line';

type ObjectiveFigureProps = { scorecard: Scorecard; objective: Objective };
type Row = { key: string; label: string; href?: string; estimate: Estimate; absent: string };

/** How far an objective is met: derived from the criteria that serve it, each with its own uncertainty. */
export const ObjectiveFigure = ({ scorecard, objective }: ObjectiveFigureProps) => {
  const { t } = useTranslation('framework');
  const { score, range } = useFormat();
  const labels = useLabels();
  const rows = useRows(scorecard, objective);
  const [whole] = rows;
  const { value = null, low, high } = whole?.estimate ?? {};
  const missing = rows.slice(1).filter(({ estimate }) => estimate.value === null);
  const title =
    value === null
      ? t('objective.title-none', { objective: labels.objective[objective] })
      : t('objective.title', { value: score(value), low: score(low ?? value), high: score(high ?? value) });
  return (
    <Chart
      title={title}
      summary={t('objective.summary', {
        missing: missing.map(({ label }) => label).join(', ') || t('objective.all-scored'),
      })}
      asOf={useAsOfLine()(scorecard)}
      method={t('objective.method')}
      formulas={[{ key: 'score', version: scorecard.formulaVersion }]}
      fileName={`nahliad-objective-${objective}`}
      table={{
        columns: ['what', 'score', 'low', 'high'].map((column) => t(`objective.columns.${column}`)),
        rows: rows.map(({ label, href, estimate, absent }) => [
          { text: label, href },
          estimate.value === null
            ? { text: absent, value: null }
            : { text: score(estimate.value), value: estimate.value },
          bound(estimate.low, score),
          bound(estimate.high, score),
        ]),
      }}
    >
      <IntervalBars max={100} format={score} formatRange={range} rows={rows} />
    </Chart>
  );
};

const bound = (value: number | null, format: (value: number) => string): ChartCell =>
  value === null ? { text: '–', value: null } : { text: format(value), value };

/** The objective first, then its criteria. */
const useRows = ({ objectives, criteria }: Scorecard, objective: Objective): Row[] => {
  const { t } = useTranslation('framework');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const whole = objectives.find(({ key }) => key === objective);
  const derived = whole && { ...whole, grade: null };
  const serving = whole?.criteria.flatMap((key) => criteria.find((criterion) => criterion.key === key) ?? []) ?? [];
  const served = (criterion: CriterionScore): Row => ({
    key: criterion.key,
    label: labels.governanceCriterion[criterion.key],
    href: `/criteria/${criterion.key}`,
    estimate: drawableScore(criterion),
    absent: common(`status.${absenceOfScore(criterion) ?? 'not-assessed'}`),
  });
  return [
    ...(derived
      ? [
          {
            key: objective,
            label: t('objective.whole'),
            estimate: drawable(derived),
            absent: common(`status.${absenceOf(derived) ?? 'not-assessed'}`),
          },
        ]
      : []),
    ...serving.map(served),
  ];
};
