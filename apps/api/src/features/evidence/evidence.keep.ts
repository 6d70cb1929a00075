import type { EvidenceForm } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { Measured } from '../../platform/storage/meter';
import type { Place } from './evidence.place';

/** A file that came in, and what was found out about it. */
export interface Arrived extends EvidenceForm, Measured {
  readonly filename: string;
  readonly mediaType: string;
  readonly scan: 'clean' | 'not-scanned';
}

const KEEP = `
  INSERT INTO evidence (id, finding_id, body_id, uploaded_by, kind, revision, revises, redacts, title, filename,
    media_type, size, sha256, storage_key, scan, retain_until)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ON CONFLICT (finding_id, sha256) WHERE withdrawn_at IS NULL AND removed_at IS NULL DO NOTHING RETURNING id`;
const SAME = `SELECT id FROM evidence
  WHERE finding_id = $1 AND sha256 = $2 AND withdrawn_at IS NULL AND removed_at IS NULL`;

/** Writes its row, unless the finding has the very same file already. */
export async function keepEvidence(
  tx: EntityManager,
  actor: PersonActor,
  id: string,
  place: Place,
  { title, retainUntil, filename, mediaType, size, sha256, scan }: Arrived,
): Promise<void> {
  const { finding, bodyId, kind, revision, revises, redacts } = place;
  const written = await tx.query(KEEP, [
    id,
    finding.id,
    bodyId,
    actor.id,
    kind,
    revision,
    revises,
    redacts,
    title || place.title,
    filename,
    mediaType,
    size,
    sha256,
    id,
    scan,
    retainUntil ?? place.retainUntil,
  ]);
  if (written.length > 0) return;
  const [same] = await tx.query(SAME, [finding.id, sha256]);
  throw new DomainError('evidence.same-file', [], { members: { evidenceId: same?.id } });
}
