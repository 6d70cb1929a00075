import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tables that others published, by which people and complaints become shares: a population, a staff, complaints. One row
 * is one table as of its day, with its source. It is never changed: what is entered later for the same day takes its
 * place, and both stay. They are public facts, and so everybody's figures may rest on them.
 */
export class ReferenceFigures1764000019750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reference_figure (
        id uuid CONSTRAINT reference_figure_pk PRIMARY KEY,
        kind text NOT NULL,
        institution_id uuid CONSTRAINT reference_figure_institution_fk REFERENCES stakeholder,
        dimension text,
        since date,
        as_of date NOT NULL,
        counts jsonb NOT NULL,
        publisher text NOT NULL,
        publisher_category text NOT NULL,
        title text NOT NULL,
        address text,
        published_on date NOT NULL,
        author_id uuid NOT NULL CONSTRAINT reference_figure_author_fk REFERENCES person,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reference_figure_of_institution CHECK ((kind = 'population') = (institution_id IS NULL)),
        CONSTRAINT reference_figure_of_period CHECK ((kind = 'complaints') = (since IS NOT NULL) AND since <= as_of),
        CONSTRAINT reference_figure_by_group CHECK ((kind = 'complaints') = (dimension IS NULL))
      );
      CREATE INDEX reference_figure_latest ON reference_figure (kind, institution_id, dimension, as_of, id);
      CREATE INDEX reference_figure_institution ON reference_figure (institution_id) WHERE institution_id IS NOT NULL;
      CREATE INDEX reference_figure_author ON reference_figure (author_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reference_figure');
  }
}
