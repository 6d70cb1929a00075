import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What one body asks of another, and who beside the author reads what is confidential. A finding is shown to more people
 * only once a second person has confirmed it: until then the request waits, one a finding.
 */
export class JointWork1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE referral (
        id uuid CONSTRAINT referral_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT referral_finding_fk REFERENCES finding,
        from_body_id uuid NOT NULL CONSTRAINT referral_from_fk REFERENCES stakeholder,
        to_body_id uuid NOT NULL CONSTRAINT referral_to_fk REFERENCES stakeholder,
        take_over boolean NOT NULL,
        reason text NOT NULL,
        due_on date NOT NULL,
        state text NOT NULL DEFAULT 'sent',
        note text,
        referred_by uuid NOT NULL CONSTRAINT referral_sender_fk REFERENCES person,
        referred_at timestamptz NOT NULL DEFAULT now(),
        decided_by uuid CONSTRAINT referral_decider_fk REFERENCES person,
        decided_at timestamptz,
        CONSTRAINT referral_to_another CHECK (from_body_id <> to_body_id),
        CONSTRAINT referral_decided_by_somebody CHECK ((state = 'sent') = (decided_at IS NULL))
      );
      CREATE UNIQUE INDEX referral_sent_once ON referral (finding_id, to_body_id) WHERE state = 'sent';
      CREATE UNIQUE INDEX referral_one_takes_over ON referral (finding_id) WHERE state = 'sent' AND take_over;
      CREATE INDEX referral_from ON referral (from_body_id, due_on);
      CREATE INDEX referral_to ON referral (to_body_id, due_on);
      CREATE INDEX referral_finding ON referral (finding_id);

      ALTER TABLE participation ADD answer text;

      CREATE TABLE finding_reader (
        finding_id uuid CONSTRAINT finding_reader_finding_fk REFERENCES finding ON DELETE CASCADE,
        person_id uuid CONSTRAINT finding_reader_person_fk REFERENCES person,
        granted_by uuid NOT NULL CONSTRAINT finding_reader_granter_fk REFERENCES person,
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT finding_reader_pk PRIMARY KEY (finding_id, person_id)
      );
      CREATE INDEX finding_reader_person ON finding_reader (person_id);

      CREATE TABLE visibility_request (
        id uuid CONSTRAINT visibility_request_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT visibility_request_finding_fk REFERENCES finding ON DELETE CASCADE,
        to_visibility text NOT NULL,
        reason text NOT NULL,
        asked_by uuid NOT NULL CONSTRAINT visibility_request_asker_fk REFERENCES person,
        asked_at timestamptz NOT NULL DEFAULT now(),
        decision text,
        note text,
        decided_by uuid CONSTRAINT visibility_request_decider_fk REFERENCES person,
        decided_at timestamptz,
        CONSTRAINT visibility_request_decided_by_somebody CHECK ((decision IS NULL) = (decided_at IS NULL))
      );
      CREATE UNIQUE INDEX visibility_request_waiting ON visibility_request (finding_id) WHERE decision IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participation DROP COLUMN answer;
      DROP TABLE visibility_request, finding_reader, referral;
    `);
  }
}
