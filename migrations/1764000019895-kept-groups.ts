import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of whom adverse findings affect: how many there are by day, in how many a group is stated in each respect, and how
 * many name each group. All is noted anew, since each counted finding now says more.
 */
export class KeptGroups1764000019895 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${COUNTED_ANEW}
      ALTER TABLE counted_finding ADD COLUMN groups_told text[] NOT NULL;
      CREATE TABLE count_of_groups (
        criterion text, body_id uuid, told text, observed_on date, audience smallint, n integer NOT NULL,
        CONSTRAINT count_of_groups_cell UNIQUE NULLS NOT DISTINCT (criterion, told, body_id, observed_on, audience)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE count_of_groups;
      ALTER TABLE counted_finding DROP COLUMN groups_told;
      ${COUNTED_ANEW}`);
  }
}

const COUNTED_ANEW = `
  TRUNCATE counted_finding, count_of_month, count_of_criterion, count_of_look, count_of_look_day, count_of_final;
  UPDATE count_period SET after = '-infinity', until = '-infinity';`;
