import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests read as `nahliad_reader`, to whom PostgreSQL itself shows only what whoever asks may read: a statement that
 * forgets its condition leaks nothing. Who asks is said once a connection, in four settings; where nothing was said, only
 * what is published is there. Writes, jobs and migrations go as the owner, whom the policies do not hold.
 */
export class RowSecurity1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READER);
    await runner.query(ASKING);
    await runner.query(OPENED);
    await runner.query(FEW_PEOPLE);
    await runner.query(DISCUSSING);
    await runner.query(`
      GRANT SELECT ON ${TABLES.join(', ')}, ${OPEN} TO nahliad_reader;
      GRANT SELECT (id, name) ON person TO nahliad_reader;
      CREATE VIEW finding_text AS
        SELECT f.*, s.document FROM finding f JOIN finding_search s ON s.finding_id = f.id WHERE ${READABLE};
      GRANT SELECT ON finding_text TO nahliad_reader;
    `);
    for (const [table, condition] of Object.entries(POLICIES))
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_readable ON ${table} FOR SELECT TO nahliad_reader USING (${condition});
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`DROP POLICY ${table}_readable ON ${table}; ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`);
    await runner.query(`
      DROP VIEW finding_text;
      REVOKE ALL ON ${TABLES.join(', ')}, ${OPEN}, person FROM nahliad_reader;
      REVOKE SELECT (id, name) ON person FROM nahliad_reader;
      DROP FUNCTION discusses_finding, discusses_recommendation, discusses_activity;
      DROP FUNCTION findings_worked_on_by, activities_worked_on_by, findings_named_to, is_entangled;
      DROP FUNCTION opened_findings, opened_activities, shared_work, recommendations_addressed_to;
      DROP FUNCTION withholds_few_people;
      DROP FUNCTION asking_audience;
      DROP FUNCTION asking_person, asking_as_partner, asking_bodies, asking_institutions;
    `);
  }
}

/** Roles belong to the whole server, where another database of ours may have made this one, even just now. */
const READER = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'nahliad_reader') THEN CREATE ROLE nahliad_reader NOLOGIN; END IF;
    IF NOT pg_has_role(CURRENT_USER, 'nahliad_reader', 'MEMBER') THEN GRANT nahliad_reader TO CURRENT_USER; END IF;
  EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
      RAISE EXCEPTION 'This account may not make the role nahliad_reader. Let an administrator of the server run: CREATE ROLE nahliad_reader NOLOGIN; GRANT nahliad_reader TO %;', CURRENT_USER;
  END $$`;

const ASKING = `
  CREATE FUNCTION asking_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('nahliad.person', true), '')::uuid;
  CREATE FUNCTION asking_as_partner() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('nahliad.partner', true), '') = 'yes';
  CREATE FUNCTION asking_audience() RETURNS smallint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE WHEN asking_as_partner() THEN 1 ELSE 0 END;
  CREATE FUNCTION asking_bodies() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('nahliad.bodies', true), ''), '{}')::uuid[];
  CREATE FUNCTION asking_institutions() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('nahliad.institutions', true), ''), '{}')::uuid[];`;

/** Of one to four people they would be recognised: their number is for overseers and for the institution that answers for them. Writes go as the owner. */
const FEW_PEOPLE = `
  CREATE FUNCTION withholds_few_people(finding uuid) RETURNS boolean LANGUAGE sql STABLE
    RETURN current_user = 'nahliad_reader' AND NOT asking_as_partner() AND NOT EXISTS (
      SELECT FROM finding_institution fi
      WHERE fi.finding_id = withholds_few_people.finding AND fi.institution_id = ANY (asking_institutions()));`;

const SHARED = `('shared-for-reply', 'final', 'closed', 'reopened')`;

/** PostgreSQL takes a function for dear and its answer for long, and would rather read whole tables than ask one by one. */
const FEW = 'ROWS 10 COST 10';

/** What a policy must look up in other tables it asks of the owner, or the policies would ask each other in a circle. */
const OPENED = `
  CREATE FUNCTION opened_findings() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT f.id FROM finding_institution fi JOIN finding f ON f.id = fi.finding_id
    WHERE fi.institution_id = ANY (asking_institutions())
      AND f.workflow IN ${SHARED} AND f.visibility <> 'confidential'
    UNION ALL
    SELECT f.id FROM participation p JOIN finding f ON f.id = p.finding_id
    WHERE p.body_id = ANY (asking_bodies()) AND p.state <> 'declined'
      AND f.workflow <> 'draft' AND f.visibility <> 'confidential'
    UNION ALL
    SELECT f.id FROM finding_reader r JOIN finding f ON f.id = r.finding_id
    WHERE r.person_id = asking_person() AND f.workflow <> 'draft';
  END;
  CREATE FUNCTION findings_worked_on_by(bodies uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT p.finding_id FROM participation p
    WHERE p.finding_id IS NOT NULL AND p.body_id = ANY (bodies) AND p.state <> 'declined';
  END;
  CREATE FUNCTION activities_worked_on_by(bodies uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT p.activity_id FROM participation p
    WHERE p.activity_id IS NOT NULL AND p.body_id = ANY (bodies) AND p.state <> 'declined';
  END;
  CREATE FUNCTION findings_named_to(person uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT r.finding_id FROM finding_reader r WHERE r.person_id = person;
  END;
  CREATE FUNCTION is_entangled(finding uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  BEGIN ATOMIC
    SELECT EXISTS (SELECT FROM participation p WHERE p.finding_id = is_entangled.finding)
      OR EXISTS (SELECT FROM finding d WHERE d.duplicate_of = is_entangled.finding)
      OR EXISTS (SELECT FROM finding_recommendation fr JOIN deadline_suspension h USING (recommendation_id)
        WHERE fr.finding_id = is_entangled.finding);
  END;
  CREATE FUNCTION opened_activities() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT a.id FROM activity_scope c JOIN activity a ON a.id = c.activity_id
    WHERE c.institution_id = ANY (asking_institutions())
      AND a.visibility = 'partners' AND (a.announced OR a.ended_on <= current_date)
    UNION ALL
    SELECT a.id FROM participation p JOIN activity a ON a.id = p.activity_id
    WHERE p.body_id = ANY (asking_bodies()) AND p.state <> 'declined' AND a.visibility <> 'confidential';
  END;
  CREATE FUNCTION shared_work() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT coalesce(p.finding_id, p.activity_id) FROM participation p
    WHERE p.body_id = ANY (asking_bodies()) AND p.state <> 'declined'
    UNION ALL
    SELECT p.finding_id FROM participation p JOIN finding f ON f.id = p.finding_id
    WHERE f.body_id = ANY (asking_bodies())
    UNION ALL
    SELECT p.activity_id FROM participation p JOIN activity a ON a.id = p.activity_id
    WHERE a.body_id = ANY (asking_bodies());
  END;
  CREATE FUNCTION recommendations_addressed_to(institutions uuid[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ${FEW}
  BEGIN ATOMIC
    SELECT r.id FROM recommendation r
    WHERE (r.addressee_id = ANY (institutions) OR r.also_addressed_ids && institutions)
      AND (r.visibility IS NOT NULL OR EXISTS (
        SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
        WHERE fr.recommendation_id = r.id AND f.workflow IN ${SHARED} AND f.visibility <> 'confidential'));
  END;`;

/** The rule of the API's finding scope, said again where no statement can forget it. */
const READABLE = `(
  audience <= (SELECT asking_audience())
  OR author_id = (SELECT asking_person())
  OR (audience <= 2 AND body_id = ANY ((SELECT asking_bodies())::uuid[]))
  OR id IN (SELECT opened_findings()))`;

/** The same of the API's activity scope. */
const READABLE_ACTIVITY = `(
  author_id = (SELECT asking_person())
  OR (status = 'logged' AND (
    visibility = 'public'
    OR (visibility = 'partners' AND (SELECT asking_as_partner()))
    OR (visibility <> 'confidential' AND body_id = ANY ((SELECT asking_bodies())::uuid[]))
    OR id IN (SELECT opened_activities()))))`;

const OF_FINDING = 'EXISTS (SELECT FROM finding f WHERE f.id = finding_id)';
const OF_ACTIVITY = 'EXISTS (SELECT FROM activity a WHERE a.id = activity_id)';
const OF_OWN_FINDING = `EXISTS (SELECT FROM finding f WHERE f.id = finding_id
  AND (f.author_id = (SELECT asking_person()) OR f.body_id = ANY ((SELECT asking_bodies())::uuid[])))`;
const OF_RECOMMENDATION = 'EXISTS (SELECT FROM recommendation r WHERE r.id = recommendation_id)';
/** What passes between a body and an institution over a finding: for overseers, and for this institution alone. */
const OWN_OR_PARTNER =
  '((SELECT asking_as_partner()) OR institution_id = ANY ((SELECT asking_institutions())::uuid[]))';
const CONCERNED = `((SELECT asking_as_partner()) OR EXISTS (SELECT FROM finding_institution fi
  WHERE fi.finding_id = reply_period.finding_id AND fi.institution_id = ANY ((SELECT asking_institutions())::uuid[])))`;

/** Somebody who reads a finding by their role, body or name: neither because everybody may, nor as the one who must answer. */
const INSIDE = `(
  f.author_id = (SELECT asking_person())
  OR (f.workflow <> 'draft' AND f.visibility IN ('public', 'partners') AND (SELECT asking_as_partner()))
  OR (f.workflow <> 'draft' AND f.visibility <> 'confidential' AND (
    f.body_id = ANY ((SELECT asking_bodies())::uuid[])
    OR f.id IN (SELECT p.finding_id FROM participation p
      WHERE p.body_id = ANY ((SELECT asking_bodies())::uuid[]) AND p.state <> 'declined')))
  OR (f.workflow <> 'draft' AND f.id IN (
    SELECT r.finding_id FROM finding_reader r WHERE r.person_id = (SELECT asking_person()))))`;
export const INSIDE_FINDING = `EXISTS (SELECT FROM finding f WHERE f.id = finding_id AND ${INSIDE})`;

/** The same of an act of oversight. */
const INSIDE_ACTIVITY = `(
  a.author_id = (SELECT asking_person())
  OR (a.status = 'logged' AND a.visibility IN ('public', 'partners') AND (SELECT asking_as_partner()))
  OR (a.status = 'logged' AND a.visibility <> 'confidential' AND (
    a.body_id = ANY ((SELECT asking_bodies())::uuid[])
    OR a.id IN (SELECT p.activity_id FROM participation p
      WHERE p.body_id = ANY ((SELECT asking_bodies())::uuid[]) AND p.state <> 'declined'))))`;

/** Those inside discuss a record, but nobody who answers for an institution; as functions, for the API asks it too. */
const DISCUSSING = `
  CREATE FUNCTION discusses_finding(asked uuid) RETURNS boolean LANGUAGE sql STABLE RETURN
    cardinality(asking_institutions()) = 0 AND EXISTS (SELECT FROM finding f WHERE f.id = asked AND ${INSIDE});
  CREATE FUNCTION discusses_recommendation(asked uuid) RETURNS boolean LANGUAGE sql STABLE RETURN
    cardinality(asking_institutions()) = 0 AND (EXISTS (
      SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
      WHERE fr.recommendation_id = asked AND ${INSIDE})
    OR (asking_as_partner() AND EXISTS (
      SELECT FROM recommendation r WHERE r.id = asked AND r.visibility IS NOT NULL)));
  CREATE FUNCTION discusses_activity(asked uuid) RETURNS boolean LANGUAGE sql STABLE RETURN
    cardinality(asking_institutions()) = 0 AND EXISTS (SELECT FROM activity a WHERE a.id = asked AND ${INSIDE_ACTIVITY});`;

/** Of the body to which the source spoke. Who a source is, `source_identity`, is granted to no reader at all. */
const OF_OWN_SOURCE = `EXISTS (SELECT FROM finding_source s
  WHERE s.id = source_id AND s.body_id = ANY ((SELECT asking_bodies())::uuid[]))`;

/** The institution against which it is held, once it was shared. */
const ANSWERS_FINDING = `EXISTS (SELECT FROM finding f JOIN finding_institution fi ON fi.finding_id = f.id
  WHERE f.id = finding_version.finding_id AND fi.institution_id = ANY (asking_institutions())
    AND f.workflow IN ${SHARED} AND f.visibility <> 'confidential')`;

/** That there is a round, and who takes part, is known to those who oversee; an institution learns of it when it is to comment. */
const OVERSEES = '((SELECT asking_person()) IS NOT NULL AND cardinality((SELECT asking_institutions())) = 0)';
const OF_OWN_INSTITUTION = 'institution_id = ANY ((SELECT asking_institutions())::uuid[])';

/** The rule of the API's round scope: while a round goes on, its body and those who score or review; then all partners. */
const READABLE_SCORE = `EXISTS (SELECT FROM assessment_round o WHERE o.id = score.round_id AND (
  ${OF_OWN_INSTITUTION}
  OR (o.status = 'closed' AND (SELECT asking_as_partner()))
  OR o.body_id = ANY ((SELECT asking_bodies())::uuid[])
  OR EXISTS (SELECT FROM round_assignment a
    WHERE a.round_id = o.id AND a.institution_id = score.institution_id AND a.person_id = (SELECT asking_person())
      AND (a.part = 'assessor' OR o.status <> 'scoring'))))`;
const OF_SCORE = 'EXISTS (SELECT FROM score s WHERE s.id = score_id)';

/** Counts that are kept are of those whom a whole standing or body reads: `audience` and `body_id` are part of each. */
const COUNTED_BY_STANDING = `(audience <= (SELECT asking_audience())
  OR (audience <= 2 AND body_id = ANY ((SELECT asking_bodies())::uuid[])))`;

const POLICIES: Record<string, string> = {
  finding: READABLE,
  counted_finding: COUNTED_BY_STANDING,
  count_of_month: COUNTED_BY_STANDING,
  count_of_criterion: COUNTED_BY_STANDING,
  count_of_look: COUNTED_BY_STANDING,
  count_of_look_day: COUNTED_BY_STANDING,
  count_of_final: COUNTED_BY_STANDING,
  count_of_groups: COUNTED_BY_STANDING,
  counted_recommendation: COUNTED_BY_STANDING,
  count_of_position: COUNTED_BY_STANDING,
  count_of_reply: COUNTED_BY_STANDING,
  count_of_state: COUNTED_BY_STANDING,
  count_of_wait: COUNTED_BY_STANDING,
  count_of_claim: COUNTED_BY_STANDING,
  finding_version: `${OF_FINDING} AND (reach = 'public' OR ${INSIDE_FINDING}
    OR (reach = 'institution' AND ${ANSWERS_FINDING}))`,
  recommendation: `EXISTS (
    SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id WHERE fr.recommendation_id = recommendation.id)
    OR visibility = 'public' OR (visibility = 'partners' AND (SELECT asking_as_partner()))
    OR id IN (SELECT recommendations_addressed_to(asking_institutions()))`,
  activity: READABLE_ACTIVITY,
  activity_scope: OF_ACTIVITY,
  evidence: OF_FINDING,
  finding_source: `${INSIDE_FINDING}
    AND (removed_at IS NULL OR body_id = ANY ((SELECT asking_bodies())::uuid[]))`,
  source_reader: OF_OWN_SOURCE,
  source_reading: OF_OWN_SOURCE,
  participation: `CASE WHEN finding_id IS NULL THEN ${OF_ACTIVITY} ELSE ${OF_FINDING} END
    AND (state NOT IN ('invited', 'declined') OR body_id = ANY ((SELECT asking_bodies())::uuid[])
      OR coalesce(finding_id, activity_id) IN (SELECT shared_work()))`,
  comment: `CASE WHEN finding_id IS NOT NULL THEN discusses_finding(finding_id)
    WHEN activity_id IS NOT NULL THEN discusses_activity(activity_id)
    ELSE discusses_recommendation(recommendation_id) END`,
  referral: `${OF_FINDING} AND ARRAY[from_body_id, to_body_id] && (SELECT asking_bodies())`,
  finding_reader: `person_id = (SELECT asking_person()) OR ${OF_OWN_FINDING}`,
  visibility_request: OF_OWN_FINDING,
  reply_period: `${OF_FINDING} AND ${CONCERNED}`,
  reply: `${OF_FINDING} AND (settled OR ${OWN_OR_PARTNER})`,
  reply_waiver: `${OF_FINDING} AND ${OWN_OR_PARTNER}`,
  reply_extension: `${OF_FINDING} AND ${OWN_OR_PARTNER}`,
  response: OF_RECOMMENDATION,
  follow_up: OF_RECOMMENDATION,
  milestone: 'EXISTS (SELECT FROM follow_up f WHERE f.id = plan_id)',
  deadline_suspension: OF_RECOMMENDATION,
  escalation: OF_RECOMMENDATION,
  notification: `person_id = (SELECT asking_person()) AND CASE WHEN finding_id IS NOT NULL THEN ${OF_FINDING}
    WHEN activity_id IS NOT NULL THEN ${OF_ACTIVITY}
    WHEN round_id IS NOT NULL THEN EXISTS (SELECT FROM assessment_round o WHERE o.id = round_id)
    ELSE ${OF_RECOMMENDATION} END`,
  assessment_round: `${OVERSEES} OR (status IN ('commenting', 'closed') AND EXISTS (SELECT FROM round_assignment a
    WHERE a.round_id = assessment_round.id AND a.${OF_OWN_INSTITUTION}))`,
  round_assignment: `${OVERSEES} OR ${OF_OWN_INSTITUTION}`,
  score: READABLE_SCORE,
  score_evidence: `${OF_SCORE} AND CASE WHEN finding_id IS NULL THEN ${OF_ACTIVITY} ELSE ${OF_FINDING} END`,
  peer_review: `${OF_SCORE} AND (reviewer_id = (SELECT asking_person()) OR reviews_are_in(score_id))`,
  institution_comment: OF_SCORE,
  bulk_change: 'person_id = (SELECT asking_person())',
  bulk_change_item: `EXISTS (SELECT FROM bulk_change b WHERE b.id = bulk_change_id)
    AND CASE WHEN finding_id IS NULL THEN ${OF_RECOMMENDATION} ELSE ${OF_FINDING} END`,
  saved_view: `person_id = (SELECT asking_person())
    OR body_id = ANY ((SELECT asking_bodies() || asking_institutions())::uuid[])`,
  dashboard: `person_id = (SELECT asking_person()) OR (shared_with = 'everybody' AND (SELECT asking_person()) IS NOT NULL)
    OR body_id = ANY ((SELECT asking_bodies() || asking_institutions())::uuid[])`,
  saved_view_default: 'person_id = (SELECT asking_person())',
  report: 'person_id = (SELECT asking_person())',
  report_schedule: '(SELECT asking_person()) = ANY (person_id || recipient_ids)',
  report_letter: `person_id = (SELECT asking_person()) OR EXISTS (
    SELECT FROM report_schedule s WHERE s.id = schedule_id AND s.person_id = (SELECT asking_person()))`,
  mail: 'id IN (SELECT mail_id FROM report_letter)',
  status_event: `CASE WHEN finding_id IS NOT NULL THEN ${OF_FINDING}
    WHEN activity_id IS NOT NULL THEN ${OF_ACTIVITY} ELSE ${OF_RECOMMENDATION} END`,
};

const TABLES = Object.keys(POLICIES);

/**
 * Which keys belong to which finding: no word of any. Under policies of their own every join with them would prove once
 * more what the finding beside them proves, which made lists and figures several times as slow.
 */
const LINKS = 'finding_institution, finding_criterion, finding_recommendation';

/** What everybody may know: who there is, who is to look where, what a trend notes, what others published; and that something, by its id alone, waits to be indexed or counted. */
const OPEN = `stakeholder, mandate, annotation, reference_figure, escalation_step, search_pending, count_pending, count_pending_recommendation, counted_severally,
  count_period, ${LINKS}`;
