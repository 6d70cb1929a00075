import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is told of what, and by which way; the mail that waits to be sent. The indexes are those of the work queue: what is
 * under way is little beside what is decided.
 */
export class Notifications1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX finding_under_way ON finding (workflow, body_id)
        WHERE workflow IN ('submitted', 'under-review', 'returned', 'assessed', 'shared-for-reply', 'reopened');
      CREATE INDEX recommendation_claimed ON recommendation (issuer_id) WHERE implementation = 'claimed-implemented';
      CREATE INDEX participation_invited ON participation (body_id) WHERE state = 'invited';

      CREATE TABLE mail (
        id uuid CONSTRAINT mail_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT mail_person_fk REFERENCES person ON DELETE CASCADE,
        digest_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        due_at timestamptz NOT NULL DEFAULT now(),
        attempts integer NOT NULL DEFAULT 0,
        problem text,
        sent_at timestamptz,
        dropped_at timestamptz,
        CONSTRAINT mail_digest_once_a_day UNIQUE (person_id, digest_on)
      );
      CREATE INDEX mail_waiting ON mail (due_at, id) WHERE sent_at IS NULL AND dropped_at IS NULL;

      CREATE TABLE notification (
        id uuid CONSTRAINT notification_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT notification_person_fk REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL,
        finding_id uuid CONSTRAINT notification_finding_fk REFERENCES finding ON DELETE CASCADE,
        recommendation_id uuid
          CONSTRAINT notification_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        activity_id uuid CONSTRAINT notification_activity_fk REFERENCES activity ON DELETE CASCADE,
        due_on date,
        delivery text NOT NULL,
        mail_id uuid CONSTRAINT notification_mail_fk REFERENCES mail ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        CONSTRAINT notification_one_subject CHECK (num_nonnulls(finding_id, recommendation_id, activity_id) = 1)
      );
      CREATE INDEX notification_person ON notification (person_id, created_at, id);
      CREATE INDEX notification_unread ON notification (person_id) WHERE read_at IS NULL;
      CREATE INDEX notification_finding ON notification (finding_id) WHERE finding_id IS NOT NULL;
      CREATE INDEX notification_recommendation ON notification (recommendation_id) WHERE recommendation_id IS NOT NULL;
      CREATE INDEX notification_activity ON notification (activity_id) WHERE activity_id IS NOT NULL;
      CREATE INDEX notification_mail ON notification (mail_id) WHERE mail_id IS NOT NULL;
      CREATE INDEX notification_for_digest ON notification (person_id)
        WHERE delivery = 'digest' AND mail_id IS NULL;
      CREATE UNIQUE INDEX notification_reminder_once
        ON notification (person_id, kind, coalesce(finding_id, recommendation_id), due_on) WHERE due_on IS NOT NULL;

      CREATE TABLE notification_preference (
        person_id uuid NOT NULL CONSTRAINT notification_preference_person_fk REFERENCES person ON DELETE CASCADE,
        kind text NOT NULL,
        delivery text NOT NULL,
        CONSTRAINT notification_preference_pk PRIMARY KEY (person_id, kind)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE notification_preference, notification, mail;
      DROP INDEX finding_under_way, recommendation_claimed, participation_invited;
    `);
  }
}
