import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a finding rests on. Who a source is stands in a table of its own, encrypted: each identity under a key of its own,
 * which is itself encrypted with one that the database never sees. Taking the row away destroys both. A source that was
 * removed keeps its own row, empty of what was said of it, for the log of those who read who it was.
 */
export class Sources1764000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finding_source (
        id uuid CONSTRAINT finding_source_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT finding_source_finding_fk REFERENCES finding ON DELETE CASCADE,
        body_id uuid NOT NULL CONSTRAINT finding_source_body_fk REFERENCES stakeholder,
        kind text NOT NULL,
        reliability text NOT NULL,
        credibility smallint NOT NULL,
        note_en text,
        note_uk text,
        identity text NOT NULL DEFAULT 'none',
        identity_until date,
        added_by uuid NOT NULL CONSTRAINT finding_source_adder_fk REFERENCES person,
        added_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        removed_by uuid CONSTRAINT finding_source_remover_fk REFERENCES person,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT finding_source_removed_with_all CHECK (
          removed_at IS NULL OR (identity <> 'sealed' AND note_en IS NULL AND note_uk IS NULL))
      );
      CREATE INDEX finding_source_finding ON finding_source (finding_id);
      CREATE INDEX finding_source_kept_until ON finding_source (identity_until) WHERE identity = 'sealed';

      CREATE TABLE source_identity (
        source_id uuid CONSTRAINT source_identity_pk PRIMARY KEY
          CONSTRAINT source_identity_source_fk REFERENCES finding_source ON DELETE CASCADE,
        sealed bytea NOT NULL,
        wrapped_key bytea NOT NULL,
        key_id text NOT NULL
      );

      CREATE TABLE source_reader (
        source_id uuid CONSTRAINT source_reader_source_fk REFERENCES finding_source ON DELETE CASCADE,
        person_id uuid CONSTRAINT source_reader_person_fk REFERENCES person,
        granted_by uuid NOT NULL CONSTRAINT source_reader_granter_fk REFERENCES person,
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT source_reader_pk PRIMARY KEY (source_id, person_id)
      );

      CREATE TABLE source_reading (
        id uuid CONSTRAINT source_reading_pk PRIMARY KEY,
        source_id uuid NOT NULL CONSTRAINT source_reading_source_fk REFERENCES finding_source ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT source_reading_person_fk REFERENCES person,
        reason text NOT NULL,
        read_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX source_reading_source ON source_reading (source_id, read_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE source_reading, source_reader, source_identity, finding_source;');
  }
}
