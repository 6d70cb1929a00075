import type { Indicator } from '@nahliad/contracts';
import { GROUP_VALUES } from '@nahliad/domain';
import { useLabels } from '../../lib/labels';
import type { DrawnIndicator } from './drawn-indicator';
import { RowsFigure } from './rows-figure';

type GroupsFigureProps = { entry: DrawnIndicator; indicator: Indicator };

/** The groups of people that an indicator compares, each with what it comes to; nothing where it compares none. */
export const GroupsFigure = ({ entry, indicator }: GroupsFigureProps) => {
  const { groupValue } = useLabels();
  const parts = indicator.values[0]?.parts ?? {};
  const rows = GROUP_VALUES.flatMap((key) => {
    const figures = parts[key];
    return figures && typeof figures === 'object' ? [{ key, name: groupValue[key], figures }] : [];
  });
  return rows.length > 0 && <RowsFigure entry={entry} indicator={indicator} by="people" rows={rows} />;
};
