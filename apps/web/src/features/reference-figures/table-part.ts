import type { TableValues } from './table-values';

/** A part of the form: what was typed, what the API refused of it, and the way to change it. */
export type TablePart = {
  values: TableValues;
  problems: Readonly<Record<string, string>>;
  onChange: (change: Partial<TableValues>) => void;
};
