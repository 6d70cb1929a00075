import { GROUP_VALUES_OF, type GroupDimension } from './groups';

/** What a table that others published counts: a population, who serves in an institution, or complaints about it. */
export const REFERENCE_KINDS = ['population', 'staff', 'senior-staff', 'complaints'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What became of a complaint by the end of a period; each is in one of the four. */
export const COMPLAINT_FATES = ['decided-in-time', 'decided-late', 'undecided-overdue', 'not-due'] as const;
export type ComplaintFate = (typeof COMPLAINT_FATES)[number];

/** A population is that of the country; everything else is told of one institution. */
export const concernsInstitution = (kind: ReferenceKind): boolean => kind !== 'population';

/** The rows of such a table; people are counted in one respect at a time. */
export const rowsCounted = (kind: ReferenceKind, dimension: GroupDimension | null): readonly string[] => {
  if (kind === 'complaints') return COMPLAINT_FATES;
  return dimension ? GROUP_VALUES_OF[dimension] : [];
};
