import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events that help to read a trend: a law was adopted, martial law declared, a head replaced. They are facts that
 * everybody knows, of one institution or of all, and no records of oversight: so everybody may read them.
 */
export class Annotations1764000019600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE annotation (
        id uuid CONSTRAINT annotation_pk PRIMARY KEY,
        happened_on date NOT NULL,
        text_en text,
        text_uk text,
        institution_id uuid CONSTRAINT annotation_institution_fk REFERENCES stakeholder ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT annotation_author_fk REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT annotation_text_ck CHECK (num_nonnulls(text_en, text_uk) > 0)
      );
      CREATE INDEX annotation_happened ON annotation (happened_on, id);
      CREATE INDEX annotation_institution ON annotation (institution_id) WHERE institution_id IS NOT NULL;
      CREATE INDEX annotation_author ON annotation (author_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE annotation');
  }
}
