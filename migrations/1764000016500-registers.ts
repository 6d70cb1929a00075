import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Registers of others come in whole: recommendations that rest on no finding here, and so say themselves who may read
 * them; answers and accounts, each with the import that made it, so that it can be taken back.
 */
export class Registers1764000016500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recommendation ADD visibility text
        CONSTRAINT recommendation_visibility_of_its_own CHECK (visibility IN ('public', 'partners'));
      ALTER TABLE response ADD import_id uuid CONSTRAINT response_import_fk REFERENCES import_batch;
      CREATE INDEX response_import ON response (import_id) WHERE import_id IS NOT NULL;
      ALTER TABLE person ADD import_id uuid CONSTRAINT person_import_fk REFERENCES import_batch;
      CREATE INDEX person_import ON person (import_id) WHERE import_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person DROP COLUMN import_id;
      ALTER TABLE response DROP COLUMN import_id;
      ALTER TABLE recommendation DROP COLUMN visibility;
    `);
  }
}
