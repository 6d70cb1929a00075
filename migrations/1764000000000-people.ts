import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in, in which role, and how: nothing here says what anybody found. */
export class People1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(`
      CREATE TABLE deployment (
        id smallint CONSTRAINT deployment_pk PRIMARY KEY CONSTRAINT deployment_only_one CHECK (id = 1),
        demo boolean NOT NULL,
        country text NOT NULL
      );
      CREATE TABLE stakeholder (
        id uuid CONSTRAINT stakeholder_pk PRIMARY KEY,
        category text NOT NULL,
        name_en text,
        name_uk text,
        acronym text,
        institution_type text,
        parent_id uuid CONSTRAINT stakeholder_parent_fk REFERENCES stakeholder,
        jurisdiction text,
        website text,
        functions text[] NOT NULL DEFAULT '{}',
        active_from date,
        active_to date,
        active boolean NOT NULL DEFAULT true,
        starter_key text CONSTRAINT stakeholder_starter_key UNIQUE,
        import_id uuid,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT stakeholder_named CHECK (name_en IS NOT NULL OR name_uk IS NOT NULL)
      );
      CREATE INDEX stakeholder_parent ON stakeholder (parent_id);
      CREATE INDEX stakeholder_category ON stakeholder (category);
      CREATE INDEX stakeholder_import ON stakeholder (import_id) WHERE import_id IS NOT NULL;

      CREATE TABLE person (
        id uuid CONSTRAINT person_pk PRIMARY KEY,
        email text NOT NULL CONSTRAINT person_email UNIQUE CONSTRAINT person_email_lower CHECK (email = lower(email)),
        name text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL DEFAULT 'en',
        active boolean NOT NULL DEFAULT true,
        last_signed_in_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE membership (
        id uuid CONSTRAINT membership_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT membership_person_fk REFERENCES person ON DELETE CASCADE,
        stakeholder_id uuid CONSTRAINT membership_stakeholder_fk REFERENCES stakeholder,
        role text NOT NULL,
        valid_from date NOT NULL DEFAULT CURRENT_DATE,
        valid_to date
      );
      CREATE INDEX membership_person ON membership (person_id);
      CREATE INDEX membership_stakeholder ON membership (stakeholder_id);

      CREATE TABLE session (
        token_hash bytea CONSTRAINT session_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_person ON session (person_id);

      CREATE TABLE api_token (
        id uuid CONSTRAINT api_token_pk PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT api_token_person_fk REFERENCES person ON DELETE CASCADE,
        name text NOT NULL,
        token_hash bytea NOT NULL CONSTRAINT api_token_hash UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz
      );
      CREATE INDEX api_token_person ON api_token (person_id);

      CREATE TABLE invitation (
        id uuid CONSTRAINT invitation_pk PRIMARY KEY,
        email text NOT NULL,
        stakeholder_id uuid CONSTRAINT invitation_stakeholder_fk REFERENCES stakeholder,
        role text NOT NULL,
        locale text NOT NULL DEFAULT 'en',
        token_hash bytea NOT NULL CONSTRAINT invitation_hash UNIQUE,
        invited_by uuid NOT NULL CONSTRAINT invitation_inviter_fk REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz
      );

      CREATE TABLE sign_in_throttle (
        key text CONSTRAINT sign_in_throttle_pk PRIMARY KEY,
        failures integer NOT NULL,
        last_failed_at timestamptz NOT NULL
      );
      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL CONSTRAINT idempotency_key_person_fk REFERENCES person ON DELETE CASCADE,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        result_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pk PRIMARY KEY (person_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_key, sign_in_throttle, invitation, api_token, session, membership, person, stakeholder,
        deployment;
      DROP EXTENSION pg_trgm;
    `);
  }
}
