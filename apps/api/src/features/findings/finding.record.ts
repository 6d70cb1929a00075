import type { Finding, FindingSummary, Reply, Text } from '@nahliad/contracts';
import type { ParticipationRole, ParticipationState } from '@nahliad/domain';
import { PEOPLE_AFFECTED } from '../../platform/access/few-people';
import { RUNNING_SUSPENSION } from '../../platform/database/suspended-on';
import { bilingualJson, instantJson, namedJson } from '../../platform/database/json';

/** What a list shows of a finding `f`, named field by field. Subselects are planned in half the time that joins take. */
const SUMMARY_FIELDS = `
  'id', f.id, 'reference', f.reference, 'bodyId', f.body_id,
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = f.body_id),
  'institutions', (SELECT json_agg(${namedJson('s')} ORDER BY fi.position)
    FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id WHERE fi.finding_id = f.id),
  'criteria', (SELECT json_agg(fc.criterion ORDER BY fc.position) FROM finding_criterion fc WHERE fc.finding_id = f.id),
  'title', ${bilingualJson('f.title')}, 'summary', ${bilingualJson('f.summary')},
  'observedOn', f.observed_on, 'observedTo', f.observed_to, 'severity', f.severity, 'polarity', f.polarity,
  'themes', f.themes, 'scale', f.scale, 'region', f.region, ${PEOPLE_AFFECTED},
  'amountQuestioned', f.amount_questioned,
  'workflow', f.workflow, 'verification', f.verification, 'visibility', f.visibility, 'publication', f.publication,
  'reply', f.reply_state, 'replyDueOn', f.reply_due_on,
  'version', f.version, 'createdAt', ${instantJson('f.created_at')}, 'updatedAt', ${instantJson('f.updated_at')}`;

const recommendations = (ids: string, suspension: string): string => `
  (SELECT coalesce(json_agg(json_build_object('id', r.id, 'reference', r.reference, 'text', ${bilingualJson('r.text')},
      'position', r.position, 'implementation', r.implementation, 'responseDueOn', r.response_due_on,
      'suspension', ${suspension}) ORDER BY r.issued_on, r.id), '[]')
    FROM recommendation r WHERE r.id IN (${ids}))`;

const ITS_OWN = 'SELECT fr.recommendation_id FROM finding_recommendation fr WHERE fr.finding_id = f.id';

/** With those of its duplicates (over a `finding` named `d`): what follows from them follows from it. */
const withDuplicates = (condition: string): string => `${ITS_OWN}
  UNION
  SELECT fr.recommendation_id FROM finding d JOIN finding_recommendation fr ON fr.finding_id = d.id
  WHERE d.duplicate_of = f.id AND ${condition}`;

export const FINDING_SUMMARY = `json_build_object(${SUMMARY_FIELDS})`;

const activity = (condition: string): string => `
  CASE WHEN f.activity_id IS NOT NULL THEN (
    SELECT json_build_object('id', a.id, 'reference', a.reference, 'kind', a.kind, 'title', ${bilingualJson('a.title')},
      'startedOn', a.started_on)
    FROM activity a WHERE a.id = f.activity_id AND ${condition}) END`;

interface Told {
  /** Over a `finding` of this name. */
  readonly related: (finding: string) => string;
  /** Over an `activity` named `a`. */
  readonly activity: string;
}

const related = (column: string, told: Told): string => `
  CASE WHEN f.${column} IS NOT NULL THEN (SELECT o.id FROM finding o WHERE o.id = f.${column} AND ${told.related('o')}) END`;

const OWN_FIELDS = `${SUMMARY_FIELDS},
  'detail', ${bilingualJson('f.detail')}, 'affectedGroups', f.affected_groups, 'externalId', f.external_id,
  'importId', f.import_id, 'publishOn', f.publish_on`;

const finding = (told: Told): string => `json_build_object(${OWN_FIELDS},
  'duplicateOf', ${related('duplicate_of', told)}, 'repeatOf', ${related('repeat_of', told)},
  'activity', ${activity(told.activity)},
  'recommendations', ${recommendations(withDuplicates(told.related('d')), RUNNING_SUSPENSION)})`;

/** Nobody else works on it, nothing it leads to is suspended, and it neither repeats nor doubles another. */
export const STANDS_ALONE = '(f.duplicate_of IS NULL AND f.repeat_of IS NULL AND NOT is_entangled(f.id))';

/** The other bodies that have agreed to work on it; who was only asked, or declined, is between those bodies. */
const AGREED = `(
  SELECT coalesce(json_agg(json_build_object('body', ${bilingualJson('s.name')}, 'role', p.role, 'state', p.state)
    ORDER BY p.invited_at, p.id), '[]')
  FROM participation p JOIN stakeholder s ON s.id = p.body_id
  WHERE p.finding_id = f.id AND p.state NOT IN ('invited', 'declined'))`;

/**
 * The same with who is affected, who took part, and with what the institutions say of it, as far as whoever asks may read
 * the `reply` named `r`.
 */
export const findingExport = (readable: string): string => `json_build_object(${SUMMARY_FIELDS},
  'affectedGroups', f.affected_groups, 'participants', ${AGREED}, 'replies',
  (SELECT coalesce(json_agg(json_build_object('institution', ${bilingualJson('s.name')}, 'position', r.position,
      'text', ${bilingualJson('r.text')}) ORDER BY r.replied_at, r.id), '[]')
    FROM reply r JOIN stakeholder s ON s.id = r.institution_id WHERE r.finding_id = f.id AND ${readable}))`;

/** A list's finding as its statement answers it: the ids of the institutions are told with their names already. */
export type SummaryRecord = Omit<FindingSummary, 'institutionIds'>;

/** As it is exported: with the replies that stand beside it. */
export interface ExportedRecord extends SummaryRecord, Pick<Finding, 'affectedGroups'> {
  readonly participants: readonly (Omit<Participant, 'bodyId'> & { readonly body: Text })[];
  readonly replies: readonly (Pick<Reply, 'position' | 'text'> & { readonly institution: Text })[];
}
export type ExportedFinding = FindingSummary & Pick<ExportedRecord, 'affectedGroups' | 'participants' | 'replies'>;

export const withInstitutionIds = <T extends Pick<SummaryRecord, 'institutions'>>(record: T) => ({
  ...record,
  institutionIds: record.institutions.map(({ id }) => id),
});

/** A finding as the register holds it; who may do what with it depends on who asks. */
export interface FindingRow {
  readonly record: Omit<Finding, 'institutionIds' | 'activityId' | 'moves' | 'closed' | 'may'>;
  readonly authorId: string;
  readonly writerIds: readonly string[];
  readonly participants: readonly Participant[];
}

/** What another body is to a finding. */
export interface Participant {
  readonly bodyId: string;
  readonly role: ParticipationRole;
  readonly state: ParticipationState;
}

const PARTICIPANTS = `(
  SELECT coalesce(json_agg(json_build_object('bodyId', p.body_id, 'role', p.role, 'state', p.state)), '[]')
  FROM participation p WHERE p.finding_id = f.id)`;

const NOBODY = `'[]'::json`;

const rowOf = (record: string, participants = PARTICIPANTS): string =>
  `${record} AS record, f.author_id AS "authorId", f.writer_ids AS "writerIds", ${participants} AS participants`;

const ALL_TOLD: Told = { related: () => 'true', activity: 'true' };

export const FINDING_ROW = rowOf(finding(ALL_TOLD));

/** The same of one that is just being logged: nobody was asked to take part yet. */
export const NEW_FINDING_ROW = rowOf(finding(ALL_TOLD), NOBODY);

/**
 * The same for somebody who is told of its original, of what it repeats and of the act in which it was found only where
 * they may read those.
 */
export const findingRowFor = (readable: (finding: string) => string, activity: string): string =>
  rowOf(finding({ related: readable, activity }));

/** The same of one that stands alone, as most do: under the rules of a third of the tables, by a plan of half the cost. */
export const aloneRowFor = (activityReadable: string): string =>
  rowOf(
    `json_build_object(${OWN_FIELDS}, 'duplicateOf', NULL, 'repeatOf', NULL, 'activity', ${activity(activityReadable)},
      'recommendations', ${recommendations(ITS_OWN, 'NULL')})`,
    NOBODY,
  );
