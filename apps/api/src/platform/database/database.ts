import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** PostgreSQL plans a named statement once a connection; most of a small query's cost is planning. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** What is best whatever the values: to plan it anew for each of them would cost more than to read. */
  readonly plannedOnce?: boolean;
}

const MOST_NAMES = 400;
const names = new Map<string, string>();

/** A statement made of parts (filters, sorts), named by its text so that the same parts share a plan. */
export function composed(subject: string, text: string): Statement {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text };
  if (names.size >= MOST_NAMES) return { name: '', text };
  const name = `${subject}.${names.size}`;
  names.set(text, name);
  return { name, text };
}

export async function ask<T>(pool: Pool, { name, text }: Statement, values: readonly unknown[]): Promise<T[]> {
  const { rows } = await pool.query(name ? { name, text, values: [...values] } : { text, values: [...values] });
  return rows as T[];
}

/** Whoever answers statements to a standing: the primary, or its replicas. */
export interface Source {
  rows<T>(standing: string, statement: Statement, values: readonly unknown[]): Promise<T[]>;
}

/** Answers statements with what one standing may read. */
export class Reader {
  constructor(
    private readonly source: Source,
    readonly standing: string,
  ) {}

  rows<T>(statement: Statement, values: readonly unknown[] = []): Promise<T[]> {
    return this.source.rows(this.standing, statement, values);
  }

  async one<T>(statement: Statement, values: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(statement, values))[0];
  }
}

/** Reads go straight to the pool, by named statement; writes go through an explicit transaction. */
@Injectable()
export class Database {
  constructor(@InjectDataSource() readonly source: DataSource) {}

  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }

  rows<T>(statement: Statement, values: readonly unknown[] = []): Promise<T[]> {
    return ask<T>(this.pool, statement, values);
  }

  async one<T>(statement: Statement, values: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(statement, values))[0];
  }

  /** A connection of one's own, for COPY, LISTEN and cursors; give it back with `release()`. */
  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}
