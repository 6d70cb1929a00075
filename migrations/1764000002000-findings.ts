import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What oversight bodies found, and every status it ever had. Four axes, each a column and a row of events. What they come
 * to for its readers is its audience: 0 everybody, 1 all overseers, 2 its body, 3 nobody by standing alone. Reading asks
 * for it of every record it looks at, and one number is compared in a fraction of the time of three words.
 */
export class Findings1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE finding (
        id uuid CONSTRAINT finding_pk PRIMARY KEY,
        reference text NOT NULL CONSTRAINT finding_reference UNIQUE,
        body_id uuid NOT NULL CONSTRAINT finding_body_fk REFERENCES stakeholder,
        author_id uuid NOT NULL CONSTRAINT finding_author_fk REFERENCES person,
        writer_ids uuid[] NOT NULL,
        title_en text,
        title_uk text,
        summary_en text,
        summary_uk text,
        detail_en text,
        detail_uk text,
        observed_on date NOT NULL,
        observed_to date,
        severity smallint NOT NULL CONSTRAINT finding_severity_1_to_4 CHECK (severity BETWEEN 1 AND 4),
        polarity text NOT NULL,
        scale text,
        themes text[] NOT NULL DEFAULT '{}',
        region text,
        persons_affected integer,
        affected_groups jsonb NOT NULL DEFAULT '[]',
        workflow text NOT NULL DEFAULT 'draft',
        verification text NOT NULL DEFAULT 'pending',
        visibility text NOT NULL DEFAULT 'partners',
        publication text NOT NULL DEFAULT 'unpublished',
        audience smallint NOT NULL GENERATED ALWAYS AS (
          CASE WHEN publication IN ('published', 'corrected') THEN 0
            WHEN workflow = 'draft' OR visibility = 'confidential' THEN 3
            WHEN visibility IN ('public', 'partners') THEN 1
            ELSE 2 END) STORED,
        duplicate_of uuid CONSTRAINT finding_duplicate_fk REFERENCES finding,
        reply_due_on date,
        external_id text,
        import_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT finding_titled CHECK (title_en IS NOT NULL OR title_uk IS NOT NULL),
        CONSTRAINT finding_public_when_published
          CHECK (publication NOT IN ('published', 'corrected') OR visibility = 'public')
      );
      CREATE INDEX finding_observed ON finding (observed_on, id);
      CREATE INDEX finding_created ON finding (created_at, id);
      CREATE INDEX finding_body ON finding (body_id, observed_on);
      CREATE INDEX finding_author_draft ON finding (author_id) WHERE workflow = 'draft';
      CREATE INDEX finding_duplicate ON finding (duplicate_of) WHERE duplicate_of IS NOT NULL;
      CREATE INDEX finding_import ON finding (import_id) WHERE import_id IS NOT NULL;
      CREATE UNIQUE INDEX finding_external ON finding (body_id, external_id) WHERE external_id IS NOT NULL;

      CREATE TABLE finding_institution (
        finding_id uuid NOT NULL CONSTRAINT finding_institution_finding_fk REFERENCES finding ON DELETE CASCADE,
        institution_id uuid NOT NULL CONSTRAINT finding_institution_fk REFERENCES stakeholder,
        position smallint NOT NULL,
        CONSTRAINT finding_institution_pk PRIMARY KEY (finding_id, institution_id)
      );
      CREATE INDEX finding_institution_institution ON finding_institution (institution_id, finding_id);

      CREATE TABLE finding_criterion (
        finding_id uuid NOT NULL CONSTRAINT finding_criterion_finding_fk REFERENCES finding ON DELETE CASCADE,
        criterion text NOT NULL,
        position smallint NOT NULL,
        CONSTRAINT finding_criterion_pk PRIMARY KEY (finding_id, criterion)
      );
      CREATE INDEX finding_criterion_criterion ON finding_criterion (criterion, finding_id);

      CREATE FUNCTION next_reference(kind text, prefix text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE
        year text := to_char(now(), 'YYYY');
        counter text := format('reference_%s_%s', kind, year);
        number text;
      BEGIN
        IF to_regclass(counter) IS NULL THEN
          PERFORM pg_advisory_xact_lock(hashtext(counter));
          EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', counter);
        END IF;
        number := nextval(counter);
        RETURN format('%s-%s-%s', prefix, year, lpad(number, greatest(4, length(number)), '0'));
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE finding_criterion, finding_institution, finding;
      DROP FUNCTION next_reference;
    `);
    await dropReferenceCounters(runner);
  }
}

const dropReferenceCounters = (runner: QueryRunner) =>
  runner.query(`
    DO $$
    DECLARE counter text;
    BEGIN
      FOR counter IN SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE 'reference\\_%' LOOP
        EXECUTE format('DROP SEQUENCE %I', counter);
      END LOOP;
    END $$;
  `);
