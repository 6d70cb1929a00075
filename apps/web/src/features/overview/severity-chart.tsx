import type { CriterionSeverity } from '@nahliad/contracts';
import { SEVERITIES } from '@nahliad/domain';
import { severityColour } from '@nahliad/ui';
import { ChartPlace, StackedBars } from '../../lib/charts/charts';
import { useFormat } from '../../lib/format';
import { useFirstPageLabels } from '../../lib/labels';
import type { Counted } from '../../lib/scope/records-behind';
import { severityRecords } from './severity-records';

const GRAVEST_FIRST = SEVERITIES.toReversed();

type SeverityChartProps = { rows: readonly CriterionSeverity[]; counted: Counted };

export const SeverityChart = ({ rows, counted }: SeverityChartProps) => {
  const { count } = useFormat();
  const labels = useFirstPageLabels();
  return (
    <ChartPlace height={`calc(${rows.length * 46}px + 3rem)`}>
      <StackedBars
        format={count}
        series={GRAVEST_FIRST.map((level) => ({
          key: `${level}`,
          label: labels.severity[level],
          colour: severityColour(level),
        }))}
        rows={rows.map(({ criterion, adverse }) => ({
          key: criterion,
          label: labels.governanceCriterion[criterion],
          values: Object.fromEntries(SEVERITIES.map((level) => [level, adverse[level - 1] ?? 0])),
        }))}
        hrefOf={(criterion, level) => severityRecords(counted, criterion, level)}
      />
    </ChartPlace>
  );
};
