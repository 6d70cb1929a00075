import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of recommendations, one table for each figure that asks for some of what is kept of them, and indexes by which the
 * longest overdue are found, and those of an institution. What is kept says when each was settled and when its implementation was last claimed, which is
 * told by its events: so these are noted like itself. All are noted anew.
 */
export class CountsOfRecommendations1764000019880 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTED_ANEW);
    await runner.query(`
      ALTER TABLE counted_recommendation ADD COLUMN settled_on date, ADD COLUMN claimed_on date, ADD COLUMN verdict text`);
    for (const [table, columns] of Object.entries(CELLS)) await runner.query(cellsOf(table, columns));
    await runner.query(INDEXES);
    await runner.query(NOTING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER recommendation_event_added_noted ON status_event;
      DROP TRIGGER recommendation_event_changed_noted ON status_event;
      DROP TRIGGER recommendation_event_removed_noted ON status_event;
      DROP INDEX counted_recommendation_unanswered, counted_recommendation_open, counted_recommendation_latest,
        counted_recommendation_addressee, counted_recommendation_shared;
      DROP TABLE ${Object.keys(CELLS).join(', ')};
      ALTER TABLE counted_recommendation DROP COLUMN settled_on, DROP COLUMN claimed_on, DROP COLUMN verdict;`);
    await runner.query(COUNTED_ANEW);
  }
}

const COUNTED_ANEW = `
  TRUNCATE counted_recommendation, counted_severally, count_pending_recommendation;
  INSERT INTO count_pending_recommendation SELECT id FROM recommendation;`;

/** By what each is kept, first by the day by which most readings are narrowed; and by criterion, or of all without one. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  count_of_position: ['issued_on date', 'position text'],
  count_of_reply: ['response_due_on date', 'late boolean', 'position text'],
  count_of_state: ['issued_on date', 'target_on date', 'implementation text', 'type text'],
  count_of_wait: ['issued_on date', 'implemented_on date', 'left_on date'],
  count_of_claim: ['claimed_on date', 'verdict text'],
};

function cellsOf(table: string, columns: readonly string[]): string {
  const keys = ['criterion text', ...columns, 'issuer_id uuid', 'counted boolean', 'body_id uuid', 'audience smallint'];
  return `
    CREATE TABLE ${table} (
      ${keys.join(', ')}, n integer NOT NULL,
      CONSTRAINT ${table}_cell UNIQUE NULLS NOT DISTINCT (${keys.map((key) => key.split(' ')[0]).join(', ')})
    );`;
}

const INDEXES = `
  CREATE INDEX counted_recommendation_unanswered ON counted_recommendation (response_due_on, recommendation_id)
    WHERE counted AND replied_on IS NULL AND position NOT IN ('accepted', 'partially-accepted', 'noted', 'rejected')
      AND implementation <> 'withdrawn';
  CREATE INDEX counted_recommendation_open ON counted_recommendation (target_on, recommendation_id)
    WHERE counted AND implementation NOT IN
      ('closed-implemented', 'closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn');
  CREATE INDEX counted_recommendation_latest ON counted_recommendation (greatest(issued_on, replied_on));
  CREATE INDEX counted_recommendation_addressee ON counted_recommendation (addressee_id);
  CREATE INDEX counted_recommendation_shared ON counted_recommendation (recommendation_id) WHERE also_addressed_ids <> '{}';`;

/** Of an event: whether it tells what became of a recommendation. */
const isCounted = (row: string) => `(${row}.recommendation_id IS NOT NULL AND ${row}.axis = 'implementation')`;

const NOTING = `
  CREATE TRIGGER recommendation_event_added_noted AFTER INSERT ON status_event
    FOR EACH ROW WHEN (${isCounted('NEW')}) EXECUTE FUNCTION note_recommendation_of();
  CREATE TRIGGER recommendation_event_changed_noted AFTER UPDATE ON status_event
    FOR EACH ROW WHEN (${isCounted('OLD')} OR ${isCounted('NEW')}) EXECUTE FUNCTION note_recommendation_of();
  CREATE TRIGGER recommendation_event_removed_noted AFTER DELETE ON status_event
    FOR EACH ROW WHEN (${isCounted('OLD')}) EXECUTE FUNCTION note_recommendation_of();`;
