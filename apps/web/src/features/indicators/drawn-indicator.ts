import type { IndicatorEntry } from '@nahliad/contracts';
import { definitionOf, type IndicatorKey } from '@nahliad/domain';

/** What a figure says of its indicator. */
export type DrawnIndicator = Pick<IndicatorEntry, 'key' | 'name' | 'formula' | 'formulaVersion' | 'unit'>;

/** The same without asking for the catalogue. */
export function drawnIndicator(key: IndicatorKey): DrawnIndicator {
  const { text, unit, formulaVersion } = definitionOf(key);
  return { key, ...text, unit, formulaVersion };
}
