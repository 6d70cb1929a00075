import type { ImportCounts, ImportMapping, ImportRowError } from '@nahliad/contracts';
import type { ImportFieldName } from '@nahliad/domain';
import type { QueryConfig } from 'pg';
import type { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import type { Staging, StagingTable } from '../commit/staging';
import type { Column } from '../mapping/row-reader';
import type { Values } from '../mapping/values';
import type { Directory } from '../planning/directory';
import type { Plan, Rejected } from '../planning/plan';
import { Planner } from '../planning/planner';
import type { TableRow } from '../reading/table';

/** What the rows of one file are read by. */
export interface Terms {
  readonly mapping: ImportMapping;
  readonly columns: readonly Column[];
  readonly directory: Directory;
  readonly db: Database;
  /** The reporting body; null where what the file holds is that of nobody. */
  readonly bodyId: string | null;
  /** Whoever imports may not vouch for the states that the file gives. */
  readonly asDrafts: boolean;
}

export function reportingBody({ bodyId }: Terms): string {
  if (bodyId === null) throw new DomainError('import.mapping-required');
  return bodyId;
}

export type ColumnOf = (field: ImportFieldName) => string | null;

/** A record that a row makes; dates, numbers and keys as text, ready for COPY. */
export interface Planned {
  readonly row: TableRow;
  /** What makes it the same record the next time. */
  readonly externalId: string;
}

/** A rule that a whole row breaks, and the field that breaks it. */
export interface Broken {
  readonly field: ImportFieldName;
  readonly code: ImportRowError;
  readonly value: string;
}

export type Counts = Partial<ImportCounts>;

/** How rows become records of one kind; keeps in mind what it has planned so far. */
export interface Planning<P extends Planned> {
  /** The record in the values of a row without errors. */
  planned(row: TableRow, identity: string, values: Values): P;
  /** What the fields of one row say of each other that cannot be. */
  broken(one: P): readonly Broken[];
  /** The record, or what it adds to that of an earlier row; null where that one has it already. */
  join(one: P): P | null;
  /** Those that are on record already, and whether the file says something else of each by now. */
  held(read: readonly P[]): Promise<ReadonlyMap<P, boolean>>;
  /** Ties new ones to the records that they name. */
  tie(fresh: readonly P[]): Promise<readonly (P | Rejected)[]>;
  /** The stakeholders that it needs. */
  needs(one: P): readonly string[];
  counts(made: readonly P[]): Counts;
}

/** In whose name, by whom and as of when the staged records are made. */
export interface Making {
  readonly importId: string;
  readonly bodyId: string | null;
  readonly personId: string;
  readonly country: string;
  readonly statedOn: string;
}

/** How the records of an import are taken back. */
export interface Undoing {
  /** Whether anything that the import $1 made was worked on since, as `changed`. */
  readonly changedSince: string;
  /** In this order; each removes rows of the import $1 and answers with one row a record. */
  readonly removals: readonly { readonly counts?: keyof ImportCounts; readonly statement: string }[];
}

/** All rows of a table that the import made. */
export const removalOf = (table: string): string =>
  `WITH gone AS (DELETE FROM ${table} WHERE import_id = $1 RETURNING 1) SELECT FROM gone`;

/** What the rows of a file can be: how they are planned, made and taken back. */
export interface Target extends Undoing {
  readonly staging: StagingTable;
  make(making: Making): QueryConfig;
  open(terms: Terms): RowPlanner;
}

export interface RowPlanner {
  readonly ignoredColumns: readonly string[];
  plan(rows: readonly TableRow[]): Promise<Plan>;
}

interface Definition<P extends Planned> extends Undoing {
  readonly planning: (terms: Terms, columnOf: ColumnOf) => Planning<P>;
  readonly staging: Staging<P>;
  make(making: Making): QueryConfig;
}

export const target = <P extends Planned>({ planning, ...rest }: Definition<P>): Target => ({
  ...rest,
  open: (terms) => new Planner(terms, planning, rest.staging),
});
