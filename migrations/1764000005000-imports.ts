import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that came in, how their columns were read, and what they made, so that it can be taken back. */
export class Imports1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_batch (
        id uuid CONSTRAINT import_batch_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT import_batch_person_fk REFERENCES person,
        body_id uuid CONSTRAINT import_batch_body_fk REFERENCES stakeholder,
        file_name text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        status text NOT NULL DEFAULT 'uploaded',
        detected jsonb NOT NULL,
        mapping jsonb,
        "check" jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        committed_at timestamptz,
        undone_at timestamptz
      );
      CREATE INDEX import_batch_created ON import_batch (created_at, id);
      CREATE INDEX import_batch_person ON import_batch (person_id);

      CREATE TABLE import_mapping (
        id uuid CONSTRAINT import_mapping_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT import_mapping_person_fk REFERENCES person,
        name text NOT NULL,
        mapping jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT import_mapping_name UNIQUE (person_id, name)
      );
      ALTER TABLE stakeholder ADD CONSTRAINT stakeholder_import_fk FOREIGN KEY (import_id) REFERENCES import_batch;
      ALTER TABLE finding ADD CONSTRAINT finding_import_fk FOREIGN KEY (import_id) REFERENCES import_batch;
      ALTER TABLE recommendation
        ADD CONSTRAINT recommendation_import_fk FOREIGN KEY (import_id) REFERENCES import_batch;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recommendation DROP CONSTRAINT recommendation_import_fk;
      ALTER TABLE finding DROP CONSTRAINT finding_import_fk;
      ALTER TABLE stakeholder DROP CONSTRAINT stakeholder_import_fk;
      DROP TABLE import_mapping, import_batch;
    `);
  }
}
