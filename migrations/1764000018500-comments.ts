import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the bodies that oversee say to each other about a record. One that was deleted keeps its row, so that replies keep
 * their place, and loses what it said. `mentioned_ids` has everybody who was ever mentioned in it: each is told once.
 */
export class Comments1764000018500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comment (
        id uuid CONSTRAINT comment_pk PRIMARY KEY,
        finding_id uuid CONSTRAINT comment_finding_fk REFERENCES finding ON DELETE CASCADE,
        recommendation_id uuid CONSTRAINT comment_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        activity_id uuid CONSTRAINT comment_activity_fk REFERENCES activity ON DELETE CASCADE,
        parent_id uuid CONSTRAINT comment_parent_fk REFERENCES comment ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT comment_author_fk REFERENCES person,
        text text,
        mentioned_ids uuid[] NOT NULL DEFAULT '{}',
        earlier jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT comment_one_subject CHECK (num_nonnulls(finding_id, recommendation_id, activity_id) = 1),
        CONSTRAINT comment_silent_when_deleted CHECK ((text IS NULL) = (deleted_at IS NOT NULL)),
        CONSTRAINT comment_forgotten_when_deleted CHECK (deleted_at IS NULL OR (earlier = '[]' AND mentioned_ids = '{}'))
      );
      CREATE INDEX comment_finding ON comment (finding_id, created_at) WHERE finding_id IS NOT NULL;
      CREATE INDEX comment_recommendation ON comment (recommendation_id, created_at) WHERE recommendation_id IS NOT NULL;
      CREATE INDEX comment_activity ON comment (activity_id, created_at) WHERE activity_id IS NOT NULL;
      CREATE INDEX comment_parent ON comment (parent_id) WHERE parent_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE comment');
  }
}
