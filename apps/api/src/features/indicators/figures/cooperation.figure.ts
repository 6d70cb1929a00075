import { NO_EVIDENCE, cooperation, type Evidence, type IndicatorDimension, type JointWork } from '@nahliad/domain';
import { evidence } from '../records/evidence';
import { activitiesBy, findingsBy, only } from '../records/grouping';
import type { Frame } from '../records/records';
import { figure } from './figure';
import { overlappingMandates } from './overlapping-mandates.select';

/** Activities of the period, by how many bodies and categories signed each: the one that leads it always did. */
function activitiesSigned(frame: Frame, by: IndicatorDimension | undefined): string {
  const { key, join, tail } = activitiesBy(by, frame);
  const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
  return `
    SELECT ${key} AS "group", count(*) AS activities, ${count('bodies > 1')} AS joint, ${count('categories > 1')} AS cross_category,
      ${count(`bodies = 1 AND outcome = 'no-findings'`)} AS alone,
      ${count(`categories = 1 AND outcome = 'no-findings'`)} AS one_category, ${evidence(frame, 'u.ended_on')} AS evidence
    FROM (
      SELECT undertaken.*, signed.bodies, signed.categories FROM undertaken
      JOIN LATERAL (
        SELECT count(DISTINCT d.body_id) AS bodies, count(DISTINCT d.category) AS categories FROM doer d
        WHERE d.activity_id = undertaken.id AND d.signed
      ) signed ON true
      WHERE ${frame.within('ended_on')}
    ) u ${join} ${tail}`;
}

const PAIR_GROUP: Partial<Record<IndicatorDimension, string>> = {
  institution: 'met.institution_id::text',
  criterion: 'met.criterion',
  category: 'b.category',
};

/** Pairs of bodies whose mandates meet in a cell; whether they signed an activity together, wherever that was. */
function pairsOfMandates(frame: Frame, by: IndicatorDimension | undefined): string {
  const { bodyId, category } = frame.scope;
  return `
    SELECT "group", count(*) AS overlapping, count(*) FILTER (WHERE EXISTS (
      SELECT FROM ended e
      JOIN doer d ON d.activity_id = e.id AND d.signed AND d.body_id = one
      JOIN doer with_it ON with_it.activity_id = e.id AND with_it.signed AND with_it.body_id = other
      WHERE ${frame.within('e.ended_on')})) AS together
    FROM (
      SELECT DISTINCT ${(by && PAIR_GROUP[by]) ?? 'NULL::text'} AS "group", one, other FROM (${overlappingMandates(frame)}) met
      JOIN stakeholder b ON b.id IN (one, other)
      WHERE true ${only(frame, 'b.id', 'uuid', bodyId)} ${only(frame, 'b.category', 'text', category)}
    ) pair GROUP BY 1`;
}

/** Referrals on findings in scope that were due in the period; a body knows of those that it sent or was sent. */
function referralsDue(frame: Frame, by: IndicatorDimension | undefined): string {
  const { key, join, tail } = findingsBy(by, frame);
  return `
    SELECT ${key} AS "group", count(*) AS due, count(*) FILTER (WHERE decided_on <= due_on) AS in_time
    FROM (
      SELECT found.*, r.due_on, r.decided_at::date AS decided_on FROM referral r JOIN found ON found.id = r.finding_id
      WHERE ${frame.within('r.due_on')}
    ) a ${join} ${tail}`;
}

/** The window runs on the day on which an act ended, and on that by which a referral was to be decided. */
export const cooperationFigure = figure<{ work: JointWork; evidence: Evidence | null }>({
  source: 'oversight',
  select: (frame, by) => `
    SELECT coalesce(w."group", p."group", r."group") AS "group", w.evidence, json_build_object(
      'activities', coalesce(activities, 0), 'joint', coalesce(joint, 0), 'crossCategory', coalesce(cross_category, 0),
      'aloneWithoutFindings', coalesce(alone, 0), 'oneCategoryWithoutFindings', coalesce(one_category, 0),
      'pairsOverlapping', coalesce(overlapping, 0), 'pairsTogether', coalesce(together, 0),
      'referralsDue', coalesce(due, 0), 'referralsInTime', coalesce(in_time, 0)) AS work
    FROM (${activitiesSigned(frame, by)}) w
    FULL JOIN (${pairsOfMandates(frame, by)}) p ON coalesce(w."group", '') = coalesce(p."group", '')
    FULL JOIN (${referralsDue(frame, by)}) r ON coalesce(w."group", p."group", '') = coalesce(r."group", '')`,
  value: (row) => cooperation(row.work, row.evidence ?? NO_EVIDENCE),
});
