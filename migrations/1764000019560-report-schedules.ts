import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports that are sent by e-mail on days of their own. A letter of `mail` carries each, so that it is sent once however often
 * a process dies; a recipient is owed one letter a day on which a report falls due, however many look for what is due.
 */
export class ReportSchedules1764000019560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_schedule (
        id uuid CONSTRAINT report_schedule_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT report_schedule_person_fk REFERENCES person ON DELETE CASCADE,
        recipient_ids uuid[] NOT NULL,
        subject text NOT NULL,
        institution_id uuid CONSTRAINT report_schedule_institution_fk REFERENCES stakeholder,
        months integer,
        published_only boolean NOT NULL,
        language text NOT NULL,
        format text NOT NULL,
        rhythm text NOT NULL,
        day integer NOT NULL,
        due_on date NOT NULL,
        paused boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX report_schedule_person ON report_schedule (person_id);
      CREATE INDEX report_schedule_institution ON report_schedule (institution_id) WHERE institution_id IS NOT NULL;
      CREATE INDEX report_schedule_due ON report_schedule (due_on) WHERE NOT paused;

      CREATE TABLE report_letter (
        mail_id uuid CONSTRAINT report_letter_pk PRIMARY KEY
          CONSTRAINT report_letter_mail_fk REFERENCES mail ON DELETE CASCADE,
        schedule_id uuid NOT NULL CONSTRAINT report_letter_schedule_fk REFERENCES report_schedule ON DELETE CASCADE,
        person_id uuid NOT NULL CONSTRAINT report_letter_person_fk REFERENCES person ON DELETE CASCADE,
        due_on date NOT NULL,
        CONSTRAINT report_letter_once UNIQUE (schedule_id, person_id, due_on)
      );
      CREATE INDEX report_letter_person ON report_letter (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_letter, report_schedule');
  }
}
