import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Assessment rounds: who scores which institution and which two peers review it, each without seeing the other. That nobody
 * does both is the key of `round_assignment`; whether both reviews are in, PostgreSQL asks of the owner.
 */
export class Rounds1764000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assessment_round (
        id uuid CONSTRAINT assessment_round_pk PRIMARY KEY,
        title_en text,
        title_uk text,
        body_id uuid NOT NULL CONSTRAINT assessment_round_body_fk REFERENCES stakeholder,
        indicators text[] NOT NULL,
        status text NOT NULL DEFAULT 'scoring',
        opened_by uuid NOT NULL CONSTRAINT assessment_round_opener_fk REFERENCES person,
        opened_at timestamptz NOT NULL DEFAULT now(),
        due_on date,
        ended_by uuid CONSTRAINT assessment_round_ender_fk REFERENCES person,
        ended_on date,
        note text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT assessment_round_titled CHECK (title_en IS NOT NULL OR title_uk IS NOT NULL),
        CONSTRAINT assessment_round_ended CHECK ((status IN ('closed', 'cancelled')) = (ended_on IS NOT NULL))
      );
      CREATE INDEX assessment_round_body ON assessment_round (body_id);

      CREATE TABLE round_assignment (
        round_id uuid CONSTRAINT round_assignment_round_fk REFERENCES assessment_round ON DELETE CASCADE,
        institution_id uuid CONSTRAINT round_assignment_institution_fk REFERENCES stakeholder,
        person_id uuid CONSTRAINT round_assignment_person_fk REFERENCES person,
        part text NOT NULL,
        category text,
        CONSTRAINT round_assignment_pk PRIMARY KEY (round_id, institution_id, person_id)
      );
      CREATE UNIQUE INDEX round_assignment_one_assessor ON round_assignment (round_id, institution_id)
        WHERE part = 'assessor';
      CREATE INDEX round_assignment_person ON round_assignment (person_id);

      CREATE TABLE score (
        id uuid CONSTRAINT score_pk PRIMARY KEY,
        round_id uuid NOT NULL CONSTRAINT score_round_fk REFERENCES assessment_round ON DELETE CASCADE,
        institution_id uuid NOT NULL CONSTRAINT score_institution_fk REFERENCES stakeholder,
        indicator text NOT NULL,
        criterion text NOT NULL,
        place integer NOT NULL,
        level smallint CONSTRAINT score_level_anchored CHECK (level IN (0, 25, 50, 75, 100)),
        unscored text DEFAULT 'not-assessed',
        rationale text,
        assessed_by uuid CONSTRAINT score_assessor_fk REFERENCES person,
        assessed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT score_one_answer CHECK (num_nonnulls(level, unscored) = 1),
        CONSTRAINT score_with_rationale CHECK ((assessed_at IS NULL) = (rationale IS NULL)),
        CONSTRAINT score_once UNIQUE (round_id, institution_id, indicator)
      );
      CREATE INDEX score_institution ON score (institution_id, criterion);

      CREATE TABLE score_evidence (
        score_id uuid NOT NULL CONSTRAINT score_evidence_score_fk REFERENCES score ON DELETE CASCADE,
        finding_id uuid CONSTRAINT score_evidence_finding_fk REFERENCES finding ON DELETE CASCADE,
        activity_id uuid CONSTRAINT score_evidence_activity_fk REFERENCES activity ON DELETE CASCADE,
        CONSTRAINT score_evidence_one_record CHECK (num_nonnulls(finding_id, activity_id) = 1),
        CONSTRAINT score_evidence_once UNIQUE NULLS NOT DISTINCT (score_id, finding_id, activity_id)
      );

      CREATE TABLE peer_review (
        id uuid CONSTRAINT peer_review_pk PRIMARY KEY,
        score_id uuid NOT NULL CONSTRAINT peer_review_score_fk REFERENCES score ON DELETE CASCADE,
        reviewer_id uuid NOT NULL CONSTRAINT peer_review_reviewer_fk REFERENCES person,
        level smallint CONSTRAINT peer_review_level_anchored CHECK (level IN (0, 25, 50, 75, 100)),
        unscored text,
        rationale text NOT NULL,
        given_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT peer_review_one_answer CHECK (num_nonnulls(level, unscored) = 1),
        CONSTRAINT peer_review_once UNIQUE (score_id, reviewer_id)
      );

      CREATE TABLE institution_comment (
        id uuid CONSTRAINT institution_comment_pk PRIMARY KEY,
        score_id uuid NOT NULL CONSTRAINT institution_comment_score_fk REFERENCES score ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT institution_comment_author_fk REFERENCES person,
        text text NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX institution_comment_score ON institution_comment (score_id, written_at);
    `);
    await runner.query(`
      ALTER TABLE notification
        ADD COLUMN round_id uuid CONSTRAINT notification_round_fk REFERENCES assessment_round ON DELETE CASCADE,
        DROP CONSTRAINT notification_one_subject,
        ADD CONSTRAINT notification_one_subject
          CHECK (num_nonnulls(finding_id, recommendation_id, activity_id, round_id) = 1);
      CREATE INDEX notification_round ON notification (round_id) WHERE round_id IS NOT NULL;
      DROP INDEX notification_reminder_once;
      CREATE UNIQUE INDEX notification_reminder_once
        ON notification (person_id, kind, coalesce(finding_id, recommendation_id, round_id), due_on)
        WHERE due_on IS NOT NULL;
    `);
    await runner.query(`
      CREATE FUNCTION reviews_are_in(score uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
      BEGIN ATOMIC
        SELECT count(*) >= 2 FROM peer_review p WHERE p.score_id = reviews_are_in.score;
      END
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM notification WHERE round_id IS NOT NULL;
      DROP INDEX notification_reminder_once;
      ALTER TABLE notification DROP COLUMN round_id,
        ADD CONSTRAINT notification_one_subject CHECK (num_nonnulls(finding_id, recommendation_id, activity_id) = 1);
      CREATE UNIQUE INDEX notification_reminder_once
        ON notification (person_id, kind, coalesce(finding_id, recommendation_id), due_on) WHERE due_on IS NOT NULL;
      DROP FUNCTION reviews_are_in;
      DROP TABLE institution_comment, peer_review, score_evidence, score, round_assignment, assessment_round;
    `);
  }
}
