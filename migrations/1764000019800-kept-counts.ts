import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts that dashboards read instead of findings. A change only leaves the finding's id in count_pending, without an index
 * and without a lock; a job takes it from there. It is PostgreSQL that leaves it, whoever writes: an import, an undo, a
 * statement by hand. A draft is in no count, so that logging one costs its links alone. The job lets count_period follow
 * the calendar, and notes what comes into it by that: at first everything.
 */
export class KeptCounts1764000019800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(NOTING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER finding_logged_noted ON finding;
      DROP TRIGGER finding_changed_noted ON finding;
      DROP TRIGGER finding_deleted_noted ON finding;
      DROP TRIGGER finding_emptied_noted ON finding;
    `);
    for (const link of LINKS)
      await runner.query(`
        DROP TRIGGER ${link}_added_noted ON ${link};
        DROP TRIGGER ${link}_changed_noted ON ${link};
        DROP TRIGGER ${link}_removed_noted ON ${link};
      `);
    await runner.query(`
      DROP FUNCTION note_finding, note_emptied, note_added_links, note_changed_links, note_removed_links;
      DROP TABLE count_of_look_day, count_of_look, count_of_criterion, count_of_month, counted_finding, count_period, count_pending;
      DROP INDEX finding_author_reads;
    `);
  }
}

/**
 * counted_finding says what each finding adds to the counts at present, so that the same can be taken away again. It refers
 * to no other table: of a finding that was deleted it is all that is left to subtract.
 */
const TABLES = `
  CREATE TABLE count_pending (finding_id uuid NOT NULL);

  CREATE TABLE count_period (after date NOT NULL, until date NOT NULL);
  INSERT INTO count_period VALUES ('-infinity', '-infinity');

  CREATE TABLE counted_finding (
    finding_id uuid CONSTRAINT counted_finding_pk PRIMARY KEY,
    body_id uuid NOT NULL,
    observed_on date NOT NULL,
    severity smallint NOT NULL,
    polarity text NOT NULL,
    audience smallint NOT NULL,
    institution_ids uuid[] NOT NULL,
    criteria text[] NOT NULL,
    recent boolean NOT NULL
  );

  CREATE TABLE count_of_month (
    criterion text, body_id uuid, month date, severity smallint, polarity text, audience smallint, n integer NOT NULL,
    CONSTRAINT count_of_month_cell UNIQUE NULLS NOT DISTINCT (criterion, body_id, month, severity, polarity, audience)
  );
  CREATE TABLE count_of_criterion (
    body_id uuid, criterion text, severity smallint, polarity text, audience smallint, n integer NOT NULL,
    CONSTRAINT count_of_criterion_pk PRIMARY KEY (body_id, criterion, severity, polarity, audience)
  );
  CREATE TABLE count_of_look (
    body_id uuid, institution_id uuid, criterion text, recent boolean, audience smallint, n integer NOT NULL,
    CONSTRAINT count_of_look_pk PRIMARY KEY (body_id, institution_id, criterion, recent, audience)
  );
  CREATE TABLE count_of_look_day (
    body_id uuid, institution_id uuid, criterion text, observed_on date, audience smallint, n integer NOT NULL,
    CONSTRAINT count_of_look_day_pk PRIMARY KEY (body_id, institution_id, criterion, observed_on, audience)
  );

  CREATE INDEX finding_author_reads ON finding (author_id, audience) WHERE workflow <> 'draft' AND audience > 0;`;

const LINKS = ['finding_institution', 'finding_criterion'];

/** What a count depends on. Of a finding these are looked at row by row, of its links all that a statement changed at once. */
const COUNTED_BY = ['body_id', 'observed_on', 'severity', 'polarity', 'workflow', 'verification']
  .concat('visibility', 'publication', 'affected_groups')
  .map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`)
  .join(' OR ');

const noting = (name: string, ids: string) => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO count_pending ${ids};
    RETURN NULL;
  END $$;`;

const NOTING = `
  ${noting('note_finding', `VALUES (coalesce(NEW.id, OLD.id))`)}
  ${noting('note_emptied', 'SELECT finding_id FROM counted_finding')}
  ${noting('note_added_links', 'SELECT DISTINCT finding_id FROM added')}
  ${noting('note_changed_links', 'SELECT finding_id FROM removed UNION SELECT finding_id FROM added')}
  ${noting('note_removed_links', 'SELECT DISTINCT finding_id FROM removed')}

  CREATE TRIGGER finding_logged_noted AFTER INSERT ON finding
    FOR EACH ROW WHEN (NEW.workflow <> 'draft') EXECUTE FUNCTION note_finding();
  CREATE TRIGGER finding_changed_noted AFTER UPDATE ON finding
    FOR EACH ROW WHEN (${COUNTED_BY}) EXECUTE FUNCTION note_finding();
  CREATE TRIGGER finding_deleted_noted AFTER DELETE ON finding
    FOR EACH ROW WHEN (OLD.workflow <> 'draft') EXECUTE FUNCTION note_finding();
  CREATE TRIGGER finding_emptied_noted AFTER TRUNCATE ON finding
    FOR EACH STATEMENT EXECUTE FUNCTION note_emptied();
  ${LINKS.map(
    (link) => `
  CREATE TRIGGER ${link}_added_noted AFTER INSERT ON ${link} REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION note_added_links();
  CREATE TRIGGER ${link}_changed_noted AFTER UPDATE ON ${link} REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION note_changed_links();
  CREATE TRIGGER ${link}_removed_noted AFTER DELETE ON ${link} REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION note_removed_links();`,
  ).join('')}`;
