import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes of many records at once: what was to change is kept as it was shown, so that exactly this is done, and can be
 * put back. And the filters of a page that somebody keeps under a name, for themselves or for their body.
 */
export class BulkAndViews1764000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_change (
        id uuid CONSTRAINT bulk_change_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT bulk_change_person_fk REFERENCES person ON DELETE CASCADE,
        subject text NOT NULL,
        change jsonb NOT NULL,
        unchanged integer NOT NULL,
        not_found uuid[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        applied_at timestamptz,
        undone_at timestamptz,
        CONSTRAINT bulk_change_applied_first CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
      );
      CREATE INDEX bulk_change_person ON bulk_change (person_id, created_at, id);
      CREATE INDEX bulk_change_previewed ON bulk_change (created_at) WHERE applied_at IS NULL;

      CREATE TABLE bulk_change_item (
        bulk_change_id uuid NOT NULL
          CONSTRAINT bulk_change_item_of_fk REFERENCES bulk_change ON DELETE CASCADE,
        position integer NOT NULL,
        finding_id uuid CONSTRAINT bulk_change_item_finding_fk REFERENCES finding ON DELETE CASCADE,
        recommendation_id uuid
          CONSTRAINT bulk_change_item_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        version integer NOT NULL,
        from_value jsonb NOT NULL,
        to_value jsonb NOT NULL,
        outcome text NOT NULL,
        code text,
        CONSTRAINT bulk_change_item_pk PRIMARY KEY (bulk_change_id, position),
        CONSTRAINT bulk_change_item_one_record CHECK (num_nonnulls(finding_id, recommendation_id) = 1)
      );
      CREATE INDEX bulk_change_item_finding ON bulk_change_item (finding_id) WHERE finding_id IS NOT NULL;
      CREATE INDEX bulk_change_item_recommendation ON bulk_change_item (recommendation_id)
        WHERE recommendation_id IS NOT NULL;

      CREATE TABLE saved_view (
        id uuid CONSTRAINT saved_view_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT saved_view_person_fk REFERENCES person ON DELETE CASCADE,
        body_id uuid CONSTRAINT saved_view_body_fk REFERENCES stakeholder,
        page text NOT NULL,
        name_en text,
        name_uk text,
        filters text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT saved_view_named CHECK (name_en IS NOT NULL OR name_uk IS NOT NULL)
      );
      CREATE INDEX saved_view_person ON saved_view (person_id, page);
      CREATE INDEX saved_view_body ON saved_view (body_id, page) WHERE body_id IS NOT NULL;

      CREATE TABLE saved_view_default (
        person_id uuid NOT NULL CONSTRAINT saved_view_default_person_fk REFERENCES person ON DELETE CASCADE,
        page text NOT NULL,
        view_id uuid NOT NULL CONSTRAINT saved_view_default_view_fk REFERENCES saved_view ON DELETE CASCADE,
        CONSTRAINT saved_view_default_pk PRIMARY KEY (person_id, page)
      );
      CREATE INDEX saved_view_default_view ON saved_view_default (view_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_view_default, saved_view, bulk_change_item, bulk_change`);
  }
}
