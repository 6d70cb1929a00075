import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of an act is dated as every other state is, so that what was known on a day in the past can be computed again. */
export class ActivityOutcomes1764000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE status_event
        ADD activity_id uuid CONSTRAINT status_event_activity_fk REFERENCES activity ON DELETE CASCADE,
        DROP CONSTRAINT status_event_one_subject,
        ADD CONSTRAINT status_event_one_subject CHECK (num_nonnulls(finding_id, recommendation_id, activity_id) = 1);
      CREATE INDEX status_event_activity ON status_event (activity_id, axis, effective_on, id)
        WHERE activity_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM status_event WHERE activity_id IS NOT NULL;
      ALTER TABLE status_event
        DROP COLUMN activity_id,
        ADD CONSTRAINT status_event_one_subject CHECK (num_nonnulls(finding_id, recommendation_id) = 1);
    `);
  }
}
