import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever something happens to after a day, by its id alone. As of today that is next to nothing, which PostgreSQL cannot
 * know before it is told the day: without this it plans for a third of all events, and proves of each that it may be read.
 */
export class ChangesToCome1764000019890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION changing_after(day date) RETURNS TABLE (finding_id uuid, recommendation_id uuid, activity_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 COST 10
      BEGIN ATOMIC
        SELECT e.finding_id, e.recommendation_id, e.activity_id FROM status_event e WHERE e.effective_on > day;
      END;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION changing_after');
  }
}
