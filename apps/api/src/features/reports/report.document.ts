import type { Language } from '@nahliad/domain';

/** What a report says, before it is a file of some format: title page, contents, sections. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The provenance on the title page: what was counted, as of when, for whose eyes. */
  readonly facts: readonly Fact[];
  /** How it can be told later that the file is as it left. */
  readonly verification: string;
  readonly contents: string;
  /** At the foot of every page, before its number. */
  readonly footer: string;
  readonly page: (page: string, pages: string) => string;
  readonly sections: readonly Section[];
}

export type Fact = readonly [name: string, said: string];

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = string | ReportTable;

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ReportColumn {
  readonly heading: string;
  /** Its share of what the others leave; a number of points for a column of bars. */
  readonly width: number;
  readonly kind?: 'number' | 'bar';
}

/** A bar is drawn where a format can draw; the numbers that it shows stand beside it in words. */
export type Cell = string | Bar;

/** Shares of the full width. Null is drawn hatched: no number, and nothing that could be taken for 0. */
export type Bar = { readonly low: number; readonly value: number; readonly high: number } | null;

export const text = (heading: string, width = 1): ReportColumn => ({ heading, width });
export const number = (heading: string, width = 1): ReportColumn => ({ heading, width, kind: 'number' });
export const bars = (heading: string, points = 90): ReportColumn => ({ heading, width: points, kind: 'bar' });
