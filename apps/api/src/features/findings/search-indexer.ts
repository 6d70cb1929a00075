import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';

const EVERY_MS = 500;
const AT_ONCE = 250;
/** How many times as long as a batch took it rests after it. */
const REST = 2;
const ONE_INDEXER = 0x696e6478;

/** An emptied queue of that size is worth giving back: every search looks whether anything waits in it. */
const LARGE_BYTES = 200_000;

/**
 * Takes changes out of search_pending and writes each finding into the index as it is now, with the words it
 * brings. Doing it twice changes nothing. A finding is held while it is indexed, so that an import that is being taken
 * back cannot pull it away in between.
 */
const INDEX = `
  WITH taken AS (
    DELETE FROM search_pending p USING (SELECT ctid FROM search_pending LIMIT ${AT_ONCE}) batch WHERE p.ctid = batch.ctid
    RETURNING p.finding_id
  ),
  indexed AS (
    INSERT INTO finding_search (finding_id, document)
    SELECT f.id, search_document(f) FROM finding f WHERE f.id IN (SELECT finding_id FROM taken) FOR KEY SHARE
    ON CONFLICT (finding_id) DO UPDATE SET document = EXCLUDED.document
    RETURNING document
  ),
  learnt AS (
    INSERT INTO search_word (stem)
    SELECT DISTINCT search_stem(word)
    FROM (SELECT DISTINCT word FROM indexed, string_to_table(document, ' ') word) distinct_words
    WHERE word ~ '^[[:alpha:]]{4,40}$'
    ON CONFLICT DO NOTHING
  )
  SELECT count(*)::int AS taken FROM taken`;

interface Queue {
  readonly large: boolean;
}
const QUEUE = {
  name: 'finding.search.queue',
  text: `SELECT pg_relation_size('search_pending') > ${LARGE_BYTES} AS large`,
};
const GIVE_BACK = { name: '', text: 'VACUUM (ANALYZE) search_pending' };

/** Keeps the search index up with the findings, some half a second behind them; of several instances one at a time. */
@Injectable()
export class SearchIndexer {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every(EVERY_MS, 'search.index', () => this.indexAll());
  }

  /** Indexes all that waits; rests between batches, so that it takes little from those who are writing meanwhile. */
  async indexAll(): Promise<void> {
    let indexed = 0;
    for (let began = Date.now(), taken = AT_ONCE; taken === AT_ONCE; began = Date.now()) {
      taken = await this.indexSome();
      indexed += taken;
      if (taken === AT_ONCE) await sleep(REST * (Date.now() - began));
    }
    if (indexed > 0 && (await this.db.one<Queue>(QUEUE))?.large) await this.db.rows(GIVE_BACK);
  }

  /** The lock also keeps an older reading of a finding from being written over a newer one. */
  private indexSome(): Promise<number> {
    return this.db.transaction(async (tx) => {
      const [gate] = await tx.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [ONE_INDEXER]);
      if (!gate.mine) return 0;
      const [{ taken }] = await tx.query(INDEX);
      return taken;
    });
  }
}
