import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that show what a finding says. The bytes lie in the storage under their key; a row outlives them, so that what
 * was once there stays known. A key in `storage_unclaimed` is that of an object which no row holds: one on its way in,
 * or on its way out; what is still there after a while was left behind by a process that died.
 */
export class Evidence1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE storage_unclaimed (
        key text CONSTRAINT storage_unclaimed_pk PRIMARY KEY,
        since timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE evidence (
        id uuid CONSTRAINT evidence_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT evidence_finding_fk REFERENCES finding,
        body_id uuid NOT NULL CONSTRAINT evidence_body_fk REFERENCES stakeholder,
        uploaded_by uuid NOT NULL CONSTRAINT evidence_uploader_fk REFERENCES person,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        kind text NOT NULL,
        revision smallint NOT NULL DEFAULT 1,
        revises uuid CONSTRAINT evidence_revises_fk REFERENCES evidence CONSTRAINT evidence_revised_once UNIQUE,
        redacts uuid CONSTRAINT evidence_redacts_fk REFERENCES evidence,
        title text,
        filename text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 text NOT NULL,
        storage_key text NOT NULL CONSTRAINT evidence_storage_key UNIQUE,
        scan text NOT NULL,
        shared_with_institution boolean NOT NULL DEFAULT false,
        retain_until date,
        removed_at timestamptz,
        damaged_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_by uuid CONSTRAINT evidence_withdrawer_fk REFERENCES person,
        withdrawal_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT evidence_redaction_of_something CHECK ((kind = 'redaction') = (redacts IS NOT NULL)),
        CONSTRAINT evidence_withdrawn_for_a_reason
          CHECK (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) IN (0, 3))
      );
      CREATE INDEX evidence_finding ON evidence (finding_id, uploaded_at);
      CREATE INDEX evidence_redacts ON evidence (redacts) WHERE redacts IS NOT NULL;
      CREATE INDEX evidence_retained ON evidence (retain_until) WHERE retain_until IS NOT NULL AND removed_at IS NULL;
      CREATE UNIQUE INDEX evidence_same_bytes ON evidence (finding_id, sha256)
        WHERE withdrawn_at IS NULL AND removed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence, storage_unclaimed;');
  }
}
