import {
  GOVERNANCE_CRITERIA,
  STAKEHOLDER_CATEGORIES,
  monthOf,
  monthsBetween,
  regionsBeside,
  type IndicatorDimension,
} from '@nahliad/domain';
import type { Scope } from '../scope';

/** Every group that an answer names, in order: one with no record is there too, and says that it has none. */
export function groupsExpected(
  by: Exclude<IndicatorDimension, 'institution'>,
  { after, until, criterion, category }: Scope,
  found: readonly (string | null)[],
): string[] {
  if (by === 'criterion') return GOVERNANCE_CRITERIA.filter((key) => criterion?.includes(key) ?? true);
  if (by === 'category') return STAKEHOLDER_CATEGORIES.filter((key) => category?.includes(key) ?? true);
  if (by === 'region') return regionsBeside(found.flatMap((code) => code ?? []));
  return monthsOf(after, until, found);
}

/** The months of a window; without one, from the first month that has a record. */
export function monthsOf(after: string | null, until: string, found: readonly (string | null)[]): string[] {
  const first = after ?? found.reduce((least, month) => (month && (!least || month < least) ? month : least), null);
  return first === null ? [] : monthsBetween(monthOf(first), monthOf(until));
}
