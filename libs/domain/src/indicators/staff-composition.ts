import { tooFewPeople } from '../small-numbers/few-people';
import { GROUP_DIMENSIONS, type GroupDimension } from '../vocabulary/groups';
import { rowsCounted, type ReferenceKind } from '../vocabulary/reference-figures';
import type { StakeholderCategory } from '../vocabulary/stakeholders';
import { evidenceOf, type Evidence } from './evidence';

/** A published table of people by group; each of its rows is one record as evidence. */
export interface PeopleTable {
  readonly kind: Exclude<ReferenceKind, 'complaints'>;
  readonly dimension: GroupDimension;
  readonly counts: Readonly<Record<string, number>>;
  /** Of whoever published it. */
  readonly category: StakeholderCategory;
  /** Months before the as-of date. */
  readonly age: number;
}

/** One group of a dimension, sex or language for one; the groups together are all. */
export interface GroupOfStaff {
  readonly staff: number;
  readonly senior: number;
  readonly population: number;
}

/** Whether some table that adds up has a group of one to four: the sum could be taken apart by taking the other tables away. */
export interface FewPeople {
  readonly staff: boolean;
  readonly senior: boolean;
}

/** Staff and population in one respect, and the evidence that tells of them. */
export interface StaffComposition {
  readonly dimension: GroupDimension;
  readonly groups: readonly GroupOfStaff[];
  readonly evidence: Evidence;
  readonly few: FewPeople;
}

/** One composition for each dimension in which both the staff and the population are known; staffs of several institutions add up. */
export const compositionsOf = (tables: readonly PeopleTable[]): StaffComposition[] =>
  GROUP_DIMENSIONS.flatMap((dimension) => {
    const counted = tables.filter((table) => table.dimension === dimension);
    const known = (kind: ReferenceKind) => counted.some((table) => table.kind === kind);
    return known('staff') && known('population') ? [composition(dimension, counted)] : [];
  });

function composition(dimension: GroupDimension, tables: readonly PeopleTable[]): StaffComposition {
  const people = (kind: ReferenceKind, group: string) =>
    tables.reduce((sum, table) => sum + (table.kind === kind ? (table.counts[group] ?? 0) : 0), 0);
  const few = (kind: ReferenceKind) =>
    tables.some((table) => table.kind === kind && Object.values(table.counts).some(tooFewPeople));
  return {
    dimension,
    few: { staff: few('staff'), senior: few('senior-staff') },
    groups: rowsCounted('staff', dimension).map((group) => ({
      staff: people('staff', group),
      senior: people('senior-staff', group),
      population: people('population', group),
    })),
    evidence: evidenceOf(
      tables.flatMap(({ counts, age, category }) => Object.keys(counts).map(() => ({ age, category, verified: true }))),
    ),
  };
}
