import type { Database, Reader } from './database';

const SNAPSHOT = { name: 'database.snapshot', text: 'SELECT pg_current_snapshot()::text AS snapshot' };

/** What whoever reads now sees of the database. */
export const snapshotOf = async (db: Database | Reader): Promise<string | undefined> =>
  (await db.one<{ snapshot: string }>(SNAPSHOT))?.snapshot;

/**
 * What was read before, with the snapshot of the database that it was read in. Two statements that see the same snapshot
 * see the same records: as long as nobody has written anything, it holds and need not be read again. Once it weighs too
 * much all of it is forgotten.
 */
export class Remembered<T> {
  private readonly known = new Map<string, { readonly snapshot: string; readonly value: T }>();
  private weight = 0;

  constructor(
    private readonly most: number,
    private readonly weightOf: (value: T) => number,
  ) {}

  has(key: string): boolean {
    return this.known.has(key);
  }

  /** Nothing where somebody has written since. */
  asOf(snapshot: string | undefined, key: string): T | undefined {
    const known = this.known.get(key);
    return known?.snapshot === snapshot ? known?.value : undefined;
  }

  /** What `read` answers, or what it answered before where nobody has written since. */
  async orRead(db: Database | Reader, key: string, read: () => Promise<T>): Promise<T> {
    // Asked for before the read: should somebody write in between, this snapshot never comes again.
    const snapshot = await snapshotOf(db);
    const before = this.asOf(snapshot, key);
    if (before !== undefined) return before;
    const value = await read();
    if (snapshot !== undefined) this.keep(key, snapshot, value);
    return value;
  }

  keep(key: string, snapshot: string, value: T): void {
    this.weight += this.weightOf(value);
    if (this.weight > this.most) {
      this.known.clear();
      this.weight = this.weightOf(value);
    }
    this.known.set(key, { snapshot, value });
  }
}
