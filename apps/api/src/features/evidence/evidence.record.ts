import type { Evidence } from '@nahliad/contracts';
import { TAKING_PART, WRITING_ROLES } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { instantJson, namedJson, personJson } from '../../platform/database/json';
import { quoted } from '../../platform/database/quoted';
import { allowances, type EvidenceStanding, type FindingStanding } from './evidence.policy';
import { LATEST } from './evidence.scope';

/** Visitors can get it now. */
export const PUBLIC = `(e.kind = 'redaction' AND e.withdrawn_at IS NULL AND ${LATEST}
  AND f.publication IN ('published', 'corrected'))`;

const INSIDE = `json_build_object('uploadedBy', ${personJson('e.uploaded_by')}, 'revises', e.revises, 'redacts', e.redacts,
  'latest', ${LATEST}, 'public', ${PUBLIC}, 'sharedWithInstitution', e.shared_with_institution, 'scan', e.scan,
  'retainUntil', e.retain_until,
  'withdrawal', CASE WHEN e.withdrawn_at IS NOT NULL THEN json_build_object('at', ${instantJson('e.withdrawn_at')},
    'by', ${personJson('e.withdrawn_by')}, 'reason', e.withdrawal_reason) END)`;

/** A file as it leaves, named field by field; `inside` says as SQL who is told more than what the file itself shows. */
const record = (inside: string): string => `json_build_object('id', e.id, 'findingId', e.finding_id, 'kind', e.kind,
  'revision', e.revision, 'title', e.title, 'filename', e.filename, 'mediaType', e.media_type, 'size', e.size,
  'sha256', e.sha256, 'uploadedAt', ${instantJson('e.uploaded_at')}, 'removedAt', ${instantJson('e.removed_at')},
  'damagedAt', ${instantJson('e.damaged_at')}, 'version', e.version,
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = e.body_id),
  'inside', CASE WHEN ${inside} THEN ${INSIDE} END)`;

/** What decides about a file; `more` names what else is asked of it. */
export const evidenceStanding = (more?: string): string => `json_build_object('kind', e.kind, 'bodyId', e.body_id,
  'uploadedBy', e.uploaded_by, 'latest', ${LATEST}, 'withdrawn', e.withdrawn_at IS NOT NULL,
  'whole', e.removed_at IS NULL AND e.damaged_at IS NULL${more ? `, ${more}` : ''})`;

export const FINDING_STANDING = `json_build_object('id', f.id, 'bodyId', f.body_id, 'authorId', f.author_id,
  'workflow', f.workflow, 'publication', f.publication, 'institutionIds',
  (SELECT json_agg(fi.institution_id) FROM finding_institution fi WHERE fi.finding_id = f.id),
  'participantIds', (SELECT coalesce(json_agg(p.body_id), '[]') FROM participation p
    WHERE p.finding_id = f.id AND p.state IN (${quoted(TAKING_PART)}) AND p.role IN (${quoted(WRITING_ROLES)})))`;

export interface EvidenceRow {
  readonly record: Omit<Evidence, 'may'>;
  readonly standing: EvidenceStanding;
}

export const evidenceRow = (inside: string): string => `${record(inside)} AS record, ${evidenceStanding()} AS standing`;

export const present = (actor: Actor, { record, standing }: EvidenceRow, finding: FindingStanding): Evidence => ({
  ...record,
  may: allowances(actor, standing, finding),
});
