import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE_FINDING } from './1764000020000-row-security';

/**
 * Evidence is narrower than its finding: who only reads what is published, or answers for an institution, gets the
 * redacted copies in their latest revision, what the institution brought itself, and the originals shared with it.
 */
export class EvidenceSecurity1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION is_revised(file uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
        RETURN EXISTS (SELECT FROM evidence later WHERE later.revises = file);
      DROP POLICY evidence_readable ON evidence;
      CREATE POLICY evidence_readable ON evidence FOR SELECT TO nahliad_reader USING (
        ${INSIDE_FINDING}
        OR EXISTS (SELECT FROM finding f WHERE f.id = finding_id) AND (
          body_id = ANY ((SELECT asking_institutions())::uuid[]) AND NOT ${OF_THE_BODY}
          OR withdrawn_at IS NULL AND NOT is_revised(id) AND (kind = 'redaction' OR shared_with_institution AND ${ANSWERED})
        ));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY evidence_readable ON evidence;
      CREATE POLICY evidence_readable ON evidence FOR SELECT TO nahliad_reader
        USING (EXISTS (SELECT FROM finding f WHERE f.id = finding_id));
      DROP FUNCTION is_revised;
    `);
  }
}

const OF_THE_BODY = 'EXISTS (SELECT FROM finding f WHERE f.id = finding_id AND f.body_id = evidence.body_id)';

/** That it was opened to the institution is decided with the finding; what visitors may read is not for it alone. */
const ANSWERED = `EXISTS (SELECT FROM finding_institution fi WHERE fi.finding_id = evidence.finding_id
  AND fi.institution_id = ANY ((SELECT asking_institutions())::uuid[]))`;
