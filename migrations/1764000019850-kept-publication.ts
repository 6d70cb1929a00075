import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of what became final, by when, and by when it was published. That depends on the events of a finding too, which are
 * noted like the finding itself. All is noted anew, since each counted finding now says more. Closures have an index of their
 * own, so that what came back after them is looked for among these alone.
 */
export class KeptPublication1764000019850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTED_ANEW);
    await runner.query(`
      ALTER TABLE counted_finding
        ADD COLUMN final_on date NOT NULL, ADD COLUMN published_on date NOT NULL, ADD COLUMN restricted boolean NOT NULL;
      CREATE TABLE count_of_final (
        criterion text, body_id uuid, final_on date, published_on date, restricted boolean, audience smallint, n integer NOT NULL,
        CONSTRAINT count_of_final_cell UNIQUE NULLS NOT DISTINCT (criterion, final_on, body_id, published_on, restricted, audience)
      );
      CREATE INDEX status_event_closed ON status_event (effective_on, finding_id)
        WHERE axis = 'workflow' AND to_value = 'closed';`);
    await runner.query(NOTING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER finding_event_added_noted ON status_event;
      DROP TRIGGER finding_event_changed_noted ON status_event;
      DROP TRIGGER finding_event_removed_noted ON status_event;
      DROP FUNCTION note_finding_of_event;
      DROP INDEX status_event_closed;
      DROP TABLE count_of_final;
      ALTER TABLE counted_finding DROP COLUMN final_on, DROP COLUMN published_on, DROP COLUMN restricted;`);
    await runner.query(COUNTED_ANEW);
  }
}

const COUNTED_ANEW = `
  TRUNCATE counted_finding, count_of_month, count_of_criterion, count_of_look, count_of_look_day;
  UPDATE count_period SET after = '-infinity', until = '-infinity';`;

/** Of an event: whether counts of findings depend on it. Those of a draft are none of these. */
const isCounted = (row: string) =>
  `(${row}.finding_id IS NOT NULL AND ${row}.to_value IN ('final', 'closed', 'published'))`;

const NOTING = `
  CREATE FUNCTION note_finding_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO count_pending VALUES (coalesce(NEW.finding_id, OLD.finding_id));
    RETURN NULL;
  END $$;
  CREATE TRIGGER finding_event_added_noted AFTER INSERT ON status_event
    FOR EACH ROW WHEN (${isCounted('NEW')}) EXECUTE FUNCTION note_finding_of_event();
  CREATE TRIGGER finding_event_changed_noted AFTER UPDATE ON status_event
    FOR EACH ROW WHEN (${isCounted('OLD')} OR ${isCounted('NEW')}) EXECUTE FUNCTION note_finding_of_event();
  CREATE TRIGGER finding_event_removed_noted AFTER DELETE ON status_event
    FOR EACH ROW WHEN (${isCounted('OLD')}) EXECUTE FUNCTION note_finding_of_event();`;
