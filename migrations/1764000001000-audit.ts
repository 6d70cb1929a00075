import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail of every change. Entries are written with the change they tell of; a job seals them afterwards into a hash
 * chain, in an order of its own, so that writers never wait for each other. Nothing in the trail can be altered.
 */
export class Audit1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid CONSTRAINT audit_entry_pk PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        person_id uuid CONSTRAINT audit_entry_person_fk REFERENCES person,
        action text NOT NULL,
        subject_id uuid,
        body_id uuid CONSTRAINT audit_entry_body_fk REFERENCES stakeholder,
        detail jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_entry_at ON audit_entry (at, id);
      CREATE INDEX audit_entry_subject ON audit_entry (subject_id);

      CREATE TABLE audit_unsealed (entry_id uuid NOT NULL);
      CREATE TABLE audit_seal (
        position bigint CONSTRAINT audit_seal_pk PRIMARY KEY,
        entry_id uuid NOT NULL CONSTRAINT audit_seal_entry UNIQUE
          CONSTRAINT audit_seal_entry_fk REFERENCES audit_entry,
        hash bytea NOT NULL
      );

      CREATE FUNCTION audit_entry_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit trail is append-only';
      END $$;
      CREATE TRIGGER audit_entry_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_final();
      CREATE TRIGGER audit_seal_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_final();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_seal, audit_unsealed, audit_entry;
      DROP FUNCTION audit_entry_is_final;
    `);
  }
}
