import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a finding said before, and how findings belong together. A text that never changed has no row in `finding_version`:
 * the first change keeps the text as it was logged too, so that logging a finding costs nothing. `reach` is who a version
 * was ever shown to: those inside, the institution too, or everybody.
 */
export class FindingHistory1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE finding
        ADD repeat_of uuid CONSTRAINT finding_repeat_fk REFERENCES finding,
        ADD publish_on date,
        ADD CONSTRAINT finding_no_repeat_of_itself CHECK (repeat_of <> id),
        ADD CONSTRAINT finding_dated_when_scheduled CHECK ((publication = 'scheduled') = (publish_on IS NOT NULL));
      CREATE INDEX finding_repeat ON finding (repeat_of) WHERE repeat_of IS NOT NULL;
      CREATE INDEX finding_scheduled ON finding (publish_on) WHERE publish_on IS NOT NULL;

      CREATE TABLE finding_version (
        id uuid CONSTRAINT finding_version_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT finding_version_finding_fk REFERENCES finding ON DELETE CASCADE,
        number integer NOT NULL,
        content jsonb NOT NULL,
        made_for text NOT NULL,
        note text,
        person_id uuid CONSTRAINT finding_version_person_fk REFERENCES person,
        made_at timestamptz NOT NULL DEFAULT now(),
        reach text NOT NULL DEFAULT 'inside',
        CONSTRAINT finding_version_number UNIQUE (finding_id, number),
        CONSTRAINT finding_version_correction_noted CHECK (made_for <> 'correction' OR note IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE finding_version;
      ALTER TABLE finding
        DROP CONSTRAINT finding_dated_when_scheduled,
        DROP COLUMN repeat_of,
        DROP COLUMN publish_on;
    `);
  }
}
