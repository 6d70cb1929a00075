import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recommendations as figures count them, so that these need not look at all findings, links and replies again. Like a
 * finding, one that changes is only noted, and a job keeps it anew; what changes with its findings is sent on by that job.
 */
export class KeptRecommendations1764000019870 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(NOTING);
    await runner.query('INSERT INTO count_pending_recommendation SELECT id FROM recommendation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER recommendation_issued_noted ON recommendation;
      DROP TRIGGER recommendation_changed_noted ON recommendation;
      DROP TRIGGER recommendation_deleted_noted ON recommendation;
      DROP TRIGGER recommendation_emptied_noted ON recommendation;
      DROP TRIGGER finding_recommendation_noted ON finding_recommendation;
      DROP TRIGGER finding_recommendation_emptied_noted ON finding_recommendation;
      DROP TRIGGER response_noted ON response;
      DROP TRIGGER response_emptied_noted ON response;
      DROP FUNCTION note_recommendation, note_recommendation_of, note_emptied_recommendations;
      DROP TABLE counted_severally, counted_recommendation, count_pending_recommendation;`);
  }
}

/** Like counted_finding it refers to no other table. counted_severally has those of which no one row can tell everybody. */
const TABLES = `
  CREATE TABLE count_pending_recommendation (recommendation_id uuid NOT NULL);

  CREATE TABLE counted_recommendation (
    recommendation_id uuid CONSTRAINT counted_recommendation_pk PRIMARY KEY,
    body_id uuid NOT NULL,
    audience smallint NOT NULL,
    counted boolean NOT NULL,
    criteria text[] NOT NULL,
    issuer_id uuid NOT NULL,
    type text NOT NULL,
    addressee_id uuid NOT NULL,
    also_addressed_ids uuid[] NOT NULL,
    issued_on date NOT NULL,
    response_due_on date,
    target_on date,
    replied_on date,
    position text NOT NULL,
    implementation text NOT NULL
  );

  CREATE TABLE counted_severally (recommendation_id uuid CONSTRAINT counted_severally_pk PRIMARY KEY);`;

/** What the row of a recommendation depends on beside its findings, its links and its replies. */
const COUNTED_BY = ['visibility', 'issuer_id', 'type', 'addressee_id', 'also_addressed_ids', 'issued_on']
  .concat('response_due_on', 'target_on', 'position', 'implementation')
  .map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`)
  .join(' OR ');

const noting = (name: string, ids: string) => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO count_pending_recommendation ${ids};
    RETURN NULL;
  END $$;`;

const NOTING = `
  ${noting('note_recommendation', 'VALUES (coalesce(NEW.id, OLD.id))')}
  ${noting(
    'note_recommendation_of',
    `SELECT id FROM (VALUES (OLD.recommendation_id) UNION VALUES (NEW.recommendation_id)) concerned (id) WHERE id IS NOT NULL`,
  )}
  ${noting(
    'note_emptied_recommendations',
    'SELECT recommendation_id FROM counted_recommendation UNION ALL SELECT recommendation_id FROM counted_severally',
  )}

  CREATE TRIGGER recommendation_issued_noted AFTER INSERT ON recommendation
    FOR EACH ROW EXECUTE FUNCTION note_recommendation();
  CREATE TRIGGER recommendation_changed_noted AFTER UPDATE ON recommendation
    FOR EACH ROW WHEN (${COUNTED_BY}) EXECUTE FUNCTION note_recommendation();
  CREATE TRIGGER recommendation_deleted_noted AFTER DELETE ON recommendation
    FOR EACH ROW EXECUTE FUNCTION note_recommendation();
  CREATE TRIGGER recommendation_emptied_noted AFTER TRUNCATE ON recommendation
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied_recommendations();
  CREATE TRIGGER finding_recommendation_noted AFTER INSERT OR UPDATE OR DELETE ON finding_recommendation
    FOR EACH ROW EXECUTE FUNCTION note_recommendation_of();
  CREATE TRIGGER finding_recommendation_emptied_noted AFTER TRUNCATE ON finding_recommendation
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied_recommendations();
  CREATE TRIGGER response_noted AFTER INSERT OR UPDATE OR DELETE ON response
    FOR EACH ROW EXECUTE FUNCTION note_recommendation_of();
  CREATE TRIGGER response_emptied_noted AFTER TRUNCATE ON response
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied_recommendations();`;
