import { Injectable } from '@nestjs/common';
import type { StarterDirectoryResult } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { StakeholderEntity } from './stakeholder.entity';
import { STARTER_DIRECTORY, STARTER_JURISDICTION } from './starter-directory';
import type { DirectoryEntry } from './starter-directory/entry';

@Injectable()
export class StarterDirectoryService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Adds the entries that are not there yet; what an administrator has edited since stays as it is. */
  load(actor: PersonActor): Promise<StarterDirectoryResult> {
    return this.db.transaction(async (tx) => {
      const ids = await this.known(tx);
      const missing = STARTER_DIRECTORY.filter((entry) => !ids.has(entry.key));
      for (const entry of missing) ids.set(entry.key, uuidv7());
      await tx.insert(
        StakeholderEntity,
        missing.map((entry) => stakeholderOf(entry, ids)),
      );
      const result = { created: missing.length, unchanged: STARTER_DIRECTORY.length - missing.length };
      await this.audit.record(tx, actor, 'stakeholder.directory-loaded', { detail: result });
      return result;
    });
  }

  private async known(tx: EntityManager): Promise<Map<string, string>> {
    const rows: { id: string; starter_key: string }[] = await tx.query(
      'SELECT id, starter_key FROM stakeholder WHERE starter_key IS NOT NULL',
    );
    return new Map(rows.map((row) => [row.starter_key, row.id]));
  }
}

const stakeholderOf = (entry: DirectoryEntry, ids: ReadonlyMap<string, string>) => ({
  id: ids.get(entry.key),
  starterKey: entry.key,
  category: entry.category,
  nameEn: entry.name.en,
  nameUk: entry.name.uk,
  acronym: entry.acronym ?? null,
  institutionType: entry.institutionType ?? null,
  parentId: (entry.parent && ids.get(entry.parent)) || null,
  jurisdiction: STARTER_JURISDICTION,
  website: entry.website ?? null,
  functions: [...(entry.functions ?? [])],
});
