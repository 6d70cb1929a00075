import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search index is kept outside the writing transaction: inside it, it made a create 2.5 times as slow. A change
 * only leaves its id in search_pending, without an index and without a lock; a job takes it from there.
 */
export class Search1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finding_search (
        finding_id uuid CONSTRAINT finding_search_pk PRIMARY KEY
          CONSTRAINT finding_search_finding_fk REFERENCES finding ON DELETE CASCADE,
        document text NOT NULL
      );
      CREATE INDEX finding_search_trigrams ON finding_search USING gin (document gin_trgm_ops);
      CREATE TABLE search_pending (finding_id uuid NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_pending, finding_search');
  }
}
