import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dashboards that people put together: which figures, of what, in which order. No number is kept: figures are computed
 * anew for whoever looks, so that sharing a dashboard opens nothing.
 */
export class Dashboards1764000019700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dashboard (
        id uuid CONSTRAINT dashboard_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT dashboard_person_fk REFERENCES person ON DELETE CASCADE,
        shared_with text NOT NULL,
        body_id uuid CONSTRAINT dashboard_body_fk REFERENCES stakeholder,
        name_en text,
        name_uk text,
        figures jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT dashboard_named CHECK (num_nonnulls(name_en, name_uk) > 0),
        CONSTRAINT dashboard_body_where_shared CHECK ((shared_with = 'body') = (body_id IS NOT NULL))
      );
      CREATE INDEX dashboard_person ON dashboard (person_id);
      CREATE INDEX dashboard_body ON dashboard (body_id) WHERE body_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dashboard');
  }
}
