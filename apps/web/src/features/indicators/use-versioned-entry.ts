import type { IndicatorEntry } from '@nahliad/contracts';
import { formerFormulas, isIndicatorKey, type FormerFormula } from '@nahliad/domain';
import { useAddressFilters } from '../../lib/address-filters';
import type { DrawnIndicator } from './drawn-indicator';
import { INDICATOR_FILTERS } from './indicator-filters';

export type VersionedEntry = IndicatorEntry & Pick<DrawnIndicator, 'until'>;

export const formersOf = (indicator: string): FormerFormula[] =>
  isIndicatorKey(indicator) ? formerFormulas(indicator) : [];

/** The indicator as the version of its formula tells it that the address names; as of today where it names none. */
export const useVersionedEntry = (entry: IndicatorEntry): VersionedEntry => {
  const { filters } = useAddressFilters(INDICATOR_FILTERS);
  const former = formersOf(entry.key).find(({ version }) => String(version) === filters.version);
  if (!former) return entry;
  return { ...entry, formula: former.formula, formulaVersion: former.version, until: former.until };
};
