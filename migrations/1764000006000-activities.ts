import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is to look where and how often, and who looked: without both no blind spot can be seen. The body that leads an
 * activity or a finding stands in its own row; `participation` holds the others.
 */
export class Activities1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mandate (
        id uuid CONSTRAINT mandate_pk PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT mandate_body_fk REFERENCES stakeholder,
        institution_id uuid NOT NULL CONSTRAINT mandate_institution_fk REFERENCES stakeholder,
        includes_subtree boolean NOT NULL DEFAULT false,
        criteria text[] NOT NULL,
        powers text[] NOT NULL DEFAULT '{}',
        legal_basis_en text,
        legal_basis_uk text,
        interval_months smallint NOT NULL DEFAULT 24,
        criticality smallint NOT NULL DEFAULT 2,
        valid_from date,
        valid_to date,
        external_id text,
        import_id uuid CONSTRAINT mandate_import_fk REFERENCES import_batch,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT mandate_interval_positive CHECK (interval_months > 0),
        CONSTRAINT mandate_criticality_1_to_3 CHECK (criticality BETWEEN 1 AND 3)
      );
      CREATE INDEX mandate_body ON mandate (body_id);
      CREATE INDEX mandate_institution ON mandate (institution_id);
      CREATE INDEX mandate_import ON mandate (import_id) WHERE import_id IS NOT NULL;
      CREATE UNIQUE INDEX mandate_external ON mandate (body_id, external_id) WHERE external_id IS NOT NULL;

      CREATE TABLE activity (
        id uuid CONSTRAINT activity_pk PRIMARY KEY,
        reference text NOT NULL CONSTRAINT activity_reference UNIQUE,
        body_id uuid NOT NULL CONSTRAINT activity_body_fk REFERENCES stakeholder,
        author_id uuid NOT NULL CONSTRAINT activity_author_fk REFERENCES person,
        kind text NOT NULL,
        title_en text,
        title_uk text,
        note_en text,
        note_uk text,
        started_on date NOT NULL,
        ended_on date,
        announced boolean,
        outcome text NOT NULL,
        visibility text NOT NULL DEFAULT 'partners',
        status text NOT NULL DEFAULT 'logged',
        external_id text,
        import_id uuid CONSTRAINT activity_import_fk REFERENCES import_batch,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT activity_ends_after_it_starts CHECK (ended_on >= started_on),
        CONSTRAINT activity_ongoing_until_it_ends CHECK ((outcome = 'ongoing') = (ended_on IS NULL))
      );
      CREATE INDEX activity_started ON activity (started_on, id);
      CREATE INDEX activity_created ON activity (created_at, id);
      CREATE INDEX activity_body ON activity (body_id, ended_on);
      CREATE INDEX activity_author_draft ON activity (author_id) WHERE status = 'draft';
      CREATE INDEX activity_import ON activity (import_id) WHERE import_id IS NOT NULL;
      CREATE UNIQUE INDEX activity_external ON activity (body_id, external_id) WHERE external_id IS NOT NULL;

      CREATE TABLE activity_scope (
        activity_id uuid NOT NULL CONSTRAINT activity_scope_activity_fk REFERENCES activity ON DELETE CASCADE,
        institution_id uuid NOT NULL CONSTRAINT activity_scope_institution_fk REFERENCES stakeholder,
        criterion text NOT NULL,
        position smallint NOT NULL,
        CONSTRAINT activity_scope_pk PRIMARY KEY (activity_id, institution_id, criterion)
      );
      CREATE INDEX activity_scope_cell ON activity_scope (institution_id, criterion, activity_id);

      CREATE TABLE participation (
        id uuid CONSTRAINT participation_pk PRIMARY KEY,
        finding_id uuid CONSTRAINT participation_finding_fk REFERENCES finding ON DELETE CASCADE,
        activity_id uuid CONSTRAINT participation_activity_fk REFERENCES activity ON DELETE CASCADE,
        body_id uuid NOT NULL CONSTRAINT participation_body_fk REFERENCES stakeholder,
        role text NOT NULL,
        state text NOT NULL DEFAULT 'invited',
        dissent_en text,
        dissent_uk text,
        note text,
        invited_by uuid CONSTRAINT participation_inviter_fk REFERENCES person,
        invited_at timestamptz NOT NULL DEFAULT now(),
        decided_by uuid CONSTRAINT participation_decider_fk REFERENCES person,
        decided_at timestamptz,
        CONSTRAINT participation_one_subject CHECK (num_nonnulls(finding_id, activity_id) = 1)
      );
      CREATE UNIQUE INDEX participation_finding ON participation (finding_id, body_id) WHERE finding_id IS NOT NULL;
      CREATE UNIQUE INDEX participation_activity ON participation (activity_id, body_id)
        WHERE activity_id IS NOT NULL;
      CREATE INDEX participation_body ON participation (body_id);

      ALTER TABLE finding ADD activity_id uuid CONSTRAINT finding_activity_fk REFERENCES activity;
      CREATE INDEX finding_activity ON finding (activity_id) WHERE activity_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE finding DROP COLUMN activity_id;
      DROP TABLE participation, activity_scope, activity, mandate;
    `);
  }
}
