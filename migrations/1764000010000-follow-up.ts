import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What follows a recommendation: plans with milestones, reports, claims and their verification; deadlines that stand
 * still; and who was told that one has passed, once each.
 */
export class FollowUp1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recommendation ADD report_due_on date;

      CREATE TABLE follow_up (
        id uuid CONSTRAINT follow_up_pk PRIMARY KEY,
        recommendation_id uuid NOT NULL
          CONSTRAINT follow_up_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        kind text NOT NULL,
        author_id uuid NOT NULL CONSTRAINT follow_up_author_fk REFERENCES person,
        outcome text NOT NULL,
        text_en text,
        text_uk text,
        owner text,
        evidence_ids uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX follow_up_recommendation ON follow_up (recommendation_id, created_at);

      CREATE TABLE milestone (
        id uuid CONSTRAINT milestone_pk PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT milestone_plan_fk REFERENCES follow_up ON DELETE CASCADE,
        position integer NOT NULL,
        text_en text,
        text_uk text,
        due_on date NOT NULL,
        reached_on date,
        CONSTRAINT milestone_worded CHECK (text_en IS NOT NULL OR text_uk IS NOT NULL)
      );
      CREATE INDEX milestone_plan ON milestone (plan_id, position);

      CREATE TABLE deadline_suspension (
        id uuid CONSTRAINT deadline_suspension_pk PRIMARY KEY,
        recommendation_id uuid NOT NULL
          CONSTRAINT deadline_suspension_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        ground text NOT NULL,
        from_on date NOT NULL,
        until_on date NOT NULL,
        text_en text,
        text_uk text,
        author_id uuid NOT NULL CONSTRAINT deadline_suspension_author_fk REFERENCES person,
        lifted_on date,
        lifting_en text,
        lifting_uk text,
        lifted_by uuid CONSTRAINT deadline_suspension_lifted_by_fk REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT deadline_suspension_forward CHECK (from_on <= until_on)
      );
      CREATE INDEX deadline_suspension_recommendation ON deadline_suspension (recommendation_id, from_on);

      CREATE TABLE escalation_step (
        id uuid CONSTRAINT escalation_step_pk PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT escalation_step_body_fk REFERENCES stakeholder,
        days_past_due integer NOT NULL,
        recipient text NOT NULL,
        stakeholder_id uuid CONSTRAINT escalation_step_stakeholder_fk REFERENCES stakeholder,
        CONSTRAINT escalation_step_named CHECK ((recipient = 'stakeholder') = (stakeholder_id IS NOT NULL)),
        CONSTRAINT escalation_step_once UNIQUE NULLS NOT DISTINCT (body_id, days_past_due, recipient, stakeholder_id)
      );

      CREATE TABLE escalation (
        id uuid CONSTRAINT escalation_pk PRIMARY KEY,
        recommendation_id uuid NOT NULL
          CONSTRAINT escalation_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        deadline text NOT NULL,
        due_on date NOT NULL,
        days_past_due integer NOT NULL,
        recipient text NOT NULL,
        stakeholder_id uuid NOT NULL CONSTRAINT escalation_stakeholder_fk REFERENCES stakeholder,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT escalation_once UNIQUE (recommendation_id, deadline, due_on, days_past_due, recipient, stakeholder_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE escalation, escalation_step, deadline_suspension, milestone, follow_up;
      ALTER TABLE recommendation DROP report_due_on;
    `);
  }
}
