import { Inject, Injectable, Logger } from '@nestjs/common';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';
import { NamelessFile } from './nameless-file';
import { OBJECT_STORE, type ObjectStore } from './object-store';

const EVERY_MS = 10 * 60 * 1000;
/** Longer than any file takes on its way from this machine into the storage. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

const ANNOUNCE = { name: 'storage.announce', text: 'INSERT INTO storage_unclaimed (key) VALUES ($1)' };
const CLAIM = 'DELETE FROM storage_unclaimed WHERE key = $1 RETURNING key';
const RELEASE = `INSERT INTO storage_unclaimed (key, since) VALUES ($1, '-infinity')`;
const UNCLAIMED = 'SELECT key FROM storage_unclaimed WHERE key = $1 FOR UPDATE SKIP LOCKED';
const LEFT_BEHIND = {
  name: 'storage.left-behind',
  text: `SELECT key FROM storage_unclaimed WHERE since < now() - $1 * interval '1 millisecond'`,
};

/**
 * Files of any size, kept beside the database. A key is announced before its object is put and claimed in the transaction
 * of the record that holds it; an object that nobody claimed, whatever ended its way, is swept.
 */
@Injectable()
export class Storage {
  private readonly log = new Logger('storage');
  private readonly arrivals: string;

  constructor(
    @Inject(OBJECT_STORE) private readonly objects: ObjectStore,
    private readonly db: Database,
    config: Config,
    jobs: Jobs,
  ) {
    this.arrivals = path.resolve(config.dataDir, 'uploads', 'arrivals');
    jobs.every(EVERY_MS, 'storage.sweep', () => this.sweep());
  }

  /** For what comes in and is not yet to be kept; to be closed by whoever asks. */
  arrival(): Promise<NamelessFile> {
    return NamelessFile.in(this.arrivals);
  }

  async put(key: string, file: Readable): Promise<void> {
    await this.db.rows(ANNOUNCE, [key]);
    await this.objects.put(key, file);
  }

  /** From now on a record holds the object. */
  async claim(tx: EntityManager, key: string): Promise<void> {
    const [[claimed]] = await tx.query(CLAIM, [key]);
    if (!claimed) throw new Error(`Nothing waits in the storage under ${key}.`);
  }

  /** No record holds it any more: it is swept once this transaction is committed. */
  async release(tx: EntityManager, key: string): Promise<void> {
    await tx.query(RELEASE, [key]);
  }

  read(key: string): Promise<Readable | undefined> {
    return this.objects.read(key);
  }

  async sweep(leftBehindMs = LEFT_BEHIND_MS): Promise<void> {
    for (const { key } of await this.db.rows<{ key: string }>(LEFT_BEHIND, [leftBehindMs])) await this.discard(key);
  }

  /** Takes an object away that nobody holds; where that fails, the next sweep tries again. A claim of it waits meanwhile. */
  async discard(key: string): Promise<void> {
    try {
      await this.db.transaction(async (tx) => {
        const [unclaimed] = await tx.query(UNCLAIMED, [key]);
        if (!unclaimed) return;
        await this.objects.remove(key);
        await tx.query(CLAIM, [key]);
      });
    } catch (error) {
      this.log.warn(error);
    }
  }
}
