import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was recommended, to whom, and what they answered; and the events of every status axis, dated twice. */
export class Recommendations1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recommendation (
        id uuid CONSTRAINT recommendation_pk PRIMARY KEY,
        reference text NOT NULL CONSTRAINT recommendation_reference UNIQUE,
        issuer_id uuid NOT NULL CONSTRAINT recommendation_issuer_fk REFERENCES stakeholder,
        addressee_id uuid NOT NULL CONSTRAINT recommendation_addressee_fk REFERENCES stakeholder,
        also_addressed_ids uuid[] NOT NULL DEFAULT '{}',
        author_id uuid NOT NULL CONSTRAINT recommendation_author_fk REFERENCES person,
        text_en text,
        text_uk text,
        type text NOT NULL,
        priority text,
        issued_on date NOT NULL,
        response_due_on date,
        target_on date,
        position text NOT NULL DEFAULT 'pending',
        implementation text NOT NULL DEFAULT 'open',
        external_id text,
        import_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT recommendation_worded CHECK (text_en IS NOT NULL OR text_uk IS NOT NULL)
      );
      CREATE INDEX recommendation_issued ON recommendation (issued_on, id);
      CREATE INDEX recommendation_response_due ON recommendation (response_due_on, id);
      CREATE INDEX recommendation_issuer ON recommendation (issuer_id);
      CREATE INDEX recommendation_addressee ON recommendation (addressee_id);
      CREATE INDEX recommendation_also_addressed ON recommendation USING gin (also_addressed_ids);
      CREATE INDEX recommendation_import ON recommendation (import_id) WHERE import_id IS NOT NULL;
      CREATE UNIQUE INDEX recommendation_external ON recommendation (issuer_id, external_id)
        WHERE external_id IS NOT NULL;

      CREATE TABLE finding_recommendation (
        finding_id uuid NOT NULL CONSTRAINT finding_recommendation_finding_fk REFERENCES finding ON DELETE CASCADE,
        recommendation_id uuid NOT NULL
          CONSTRAINT finding_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        CONSTRAINT finding_recommendation_pk PRIMARY KEY (finding_id, recommendation_id)
      );
      CREATE INDEX finding_recommendation_recommendation ON finding_recommendation (recommendation_id, finding_id);

      CREATE TABLE response (
        id uuid CONSTRAINT response_pk PRIMARY KEY,
        recommendation_id uuid NOT NULL
          CONSTRAINT response_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        author_id uuid NOT NULL CONSTRAINT response_author_fk REFERENCES person,
        position text NOT NULL,
        text_en text,
        text_uk text,
        substantive boolean NOT NULL,
        received_on date,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX response_recommendation ON response (recommendation_id, received_on);

      CREATE TABLE status_event (
        id uuid CONSTRAINT status_event_pk PRIMARY KEY,
        finding_id uuid CONSTRAINT status_event_finding_fk REFERENCES finding ON DELETE CASCADE,
        recommendation_id uuid CONSTRAINT status_event_recommendation_fk REFERENCES recommendation ON DELETE CASCADE,
        axis text NOT NULL,
        from_value text,
        to_value text NOT NULL,
        effective_on date NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        person_id uuid CONSTRAINT status_event_person_fk REFERENCES person,
        note text,
        CONSTRAINT status_event_one_subject CHECK (num_nonnulls(finding_id, recommendation_id) = 1)
      );
      CREATE INDEX status_event_finding ON status_event (finding_id, axis, effective_on, id)
        WHERE finding_id IS NOT NULL;
      CREATE INDEX status_event_recommendation ON status_event (recommendation_id, axis, effective_on, id)
        WHERE recommendation_id IS NOT NULL;
      CREATE INDEX status_event_effective ON status_event (effective_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE status_event, response, finding_recommendation, recommendation');
  }
}
