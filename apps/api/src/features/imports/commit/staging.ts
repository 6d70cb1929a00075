import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Cell = string | number | boolean | null | readonly string[];

/** A staging table to whoever fills it with lines that are written already. */
export interface StagingTable {
  create(client: PoolClient): Promise<void>;
  fill(client: PoolClient, lines: string): Promise<void>;
}

/** A table that lives as long as its transaction, filled by COPY; each column by what it takes from an item. */
export class Staging<T> implements StagingTable {
  private readonly columns: readonly string[];
  private readonly takes: readonly ((item: T) => Cell)[];

  constructor(
    readonly table: string,
    definition: Readonly<Record<string, (item: T) => Cell>>,
  ) {
    this.columns = Object.keys(definition);
    this.takes = Object.values(definition);
  }

  async create(client: PoolClient): Promise<void> {
    await client.query(`CREATE TEMP TABLE ${this.table} (${this.columns.join(', ')}) ON COMMIT DROP`);
  }

  /** Items in COPY's text format, a line each. */
  lines(items: readonly T[]): string {
    return items.map((item) => `${this.takes.map((take) => copied(take(item))).join('\t')}\n`).join('');
  }

  /** Puts these lines in place of what was there. */
  async fill(client: PoolClient, lines: string): Promise<void> {
    await client.query(`TRUNCATE ${this.table}`);
    await pipeline(Readable.from([lines]), client.query(copyFrom(`COPY ${this.table} FROM STDIN`)));
  }
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value as COPY reads it. Items of lists are keys and ids, which need no quotes. */
function copied(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return value.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
  return Array.isArray(value) ? `{${value.join(',')}}` : String(value);
}
