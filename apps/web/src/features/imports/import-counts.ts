import type { ImportCounts } from '@nahliad/contracts';
import { IMPORT_TARGETS, type ImportTarget } from '@nahliad/domain';

/** What there is any of, in the order in which targets are offered. */
export const countsOf = (counts: ImportCounts): { readonly what: ImportTarget; readonly count: number }[] =>
  IMPORT_TARGETS.map((what) => ({ what, count: counts[what] ?? 0 })).filter(({ count }) => count > 0);
