import type { CreateReferenceFigure } from '@nahliad/contracts';
import {
  concernsInstitution,
  rowsCounted,
  type GroupDimension,
  type ReferenceKind,
  type StakeholderCategory,
} from '@nahliad/domain';

/** The form as it is typed: an empty field is an empty string. */
export interface TableValues {
  readonly kind: ReferenceKind;
  readonly institutionId: string;
  readonly dimension: GroupDimension;
  readonly since: string;
  readonly asOf: string;
  /** By row of the table; a row of another dimension that was typed before is left out. */
  readonly counts: Readonly<Record<string, string>>;
  readonly publisher: string;
  readonly category: StakeholderCategory;
  readonly title: string;
  readonly address: string;
  readonly publishedOn: string;
}

export const emptyTable: TableValues = {
  kind: 'staff',
  institutionId: '',
  dimension: 'sex',
  since: '',
  asOf: '',
  counts: {},
  publisher: '',
  category: 'government',
  title: '',
  address: '',
  publishedOn: '',
};

/** People are counted by group on a day, complaints by what became of them in a period. */
export const bodyOf = (values: TableValues): CreateReferenceFigure => {
  const { kind, dimension, since, asOf, institutionId, publisher, category, title, publishedOn } = values;
  const complaints = kind === 'complaints';
  return {
    kind,
    asOf,
    ...(complaints ? { since } : { dimension }),
    ...(concernsInstitution(kind) && { institutionId: institutionId || undefined }),
    counts: countsIn(values, complaints),
    source: { publisher, category, title, address: values.address.trim() || null, publishedOn },
  } as CreateReferenceFigure;
};

/** What became of complaints is told in full, and so an empty row of theirs is 0; a group nobody counted is not there. */
const countsIn = ({ kind, dimension, counts }: TableValues, inFull: boolean): Record<string, number> =>
  Object.fromEntries(
    rowsCounted(kind, dimension).flatMap((row) => {
      const typed = counts[row]?.trim() ?? '';
      return typed === '' && !inFull ? [] : [[row, Number(typed)]];
    }),
  );
