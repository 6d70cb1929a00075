import type { Overview } from '@nahliad/contracts';
import { definitionOf, type IndicatorKey } from '@nahliad/domain';
import type { Scored } from '../scorecard/scored.values';

/** With these the overview leads. */
const LEADING: readonly IndicatorKey[] = ['overseer-diversity', 'timely-response', 'acceptance', 'overdue'];

export const leadingIndicators = (scored: Scored): Overview['indicators'] =>
  LEADING.flatMap((key) => {
    const value = scored.value(key);
    return value ? [{ key, formulaVersion: definitionOf(key).formulaVersion, ...value }] : [];
  });
