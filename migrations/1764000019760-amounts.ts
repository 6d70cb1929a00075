import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Money, in whole units of the national currency: what a finding questions, and what of it was recovered or regularised,
 * as whoever verified it says. Few findings question any, and figures find those by an index.
 */
export class Amounts1764000019760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE finding ADD COLUMN amount_questioned bigint CONSTRAINT finding_amount_questioned CHECK (amount_questioned >= 0);
      CREATE INDEX finding_questioning ON finding (id) WHERE amount_questioned > 0;
      ALTER TABLE follow_up ADD COLUMN amount_resolved bigint CONSTRAINT follow_up_amount_resolved CHECK (amount_resolved >= 0);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_up DROP COLUMN amount_resolved;
      DROP INDEX finding_questioning;
      ALTER TABLE finding DROP COLUMN amount_questioned;`);
  }
}
