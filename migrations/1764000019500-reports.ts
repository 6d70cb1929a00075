import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports that were taken away: what each was made of, and the SHA-256 by which the file is known again. The file itself
 * is not kept: no second copy of what may be restricted lies about, and the same can be made anew at any time.
 */
export class Reports1764000019500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (
        id uuid CONSTRAINT report_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT report_person_fk REFERENCES person ON DELETE CASCADE,
        subject text NOT NULL,
        institution_id uuid CONSTRAINT report_institution_fk REFERENCES stakeholder,
        as_of date NOT NULL,
        months integer,
        published_only boolean NOT NULL,
        language text NOT NULL,
        format text NOT NULL,
        marking text NOT NULL,
        sha256 text NOT NULL,
        size integer NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX report_person ON report (person_id, made_at, id);
      CREATE INDEX report_institution ON report (institution_id) WHERE institution_id IS NOT NULL;
      CREATE INDEX report_sha256 ON report (sha256);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report');
  }
}
