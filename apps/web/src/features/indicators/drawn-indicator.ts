import type { IndicatorEntry } from '@nahliad/contracts';
import { definitionOf, type IndicatorKey } from '@nahliad/domain';

/** What a figure says of its indicator. */
export type DrawnIndicator = Pick<IndicatorEntry, 'key' | 'name' | 'formula' | 'formulaVersion' | 'unit'> & {
  /** Of a formula that is no longer used: the day on which another replaced it. */
  until?: string;
};

/** The same without asking for the catalogue. */
export function drawnIndicator(key: IndicatorKey): DrawnIndicator {
  const { text, unit, formulaVersion } = definitionOf(key);
  return { key, ...text, unit, formulaVersion };
}
