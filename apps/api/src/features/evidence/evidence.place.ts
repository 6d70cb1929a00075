import type { Evidence } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { lockEvidence } from './evidence.lock';
import {
  lacksSecondEyes,
  mayAdd,
  mayRedact,
  mayRevise,
  sideOf,
  type EvidenceStanding,
  type FindingStanding,
} from './evidence.policy';
import { FINDING_STANDING } from './evidence.record';

/** What a file is to be: a new one on a finding, or a revision or redacted copy of one that is there. */
export type Purpose =
  { readonly to: 'add'; readonly findingId: string } | { readonly to: 'revise' | 'redact'; readonly id: string };

/** Where a file belongs, as its row says it. */
export interface Place {
  readonly finding: FindingStanding;
  readonly bodyId: string;
  readonly kind: Evidence['kind'];
  readonly revision: number;
  readonly revises: string | null;
  readonly redacts: string | null;
  /** Of the file that it takes the place of. */
  readonly title: string | null;
  readonly retainUntil: string | null;
}

/** Finds it for whoever may put a file there, and holds both records until the transaction is over. */
export function placeFor(tx: EntityManager, actor: Actor, purpose: Purpose): Promise<Place> {
  return purpose.to === 'add' ? placeOnFinding(tx, actor, purpose.findingId) : placeBeside(tx, actor, purpose);
}

async function placeOnFinding(tx: EntityManager, actor: Actor, findingId: string): Promise<Place> {
  const one = where().equals('f.id', findingId);
  const text = `SELECT ${FINDING_STANDING} AS finding FROM finding f
    WHERE ${one.sql} AND ${readableFindings(actor, one)} FOR SHARE OF f`;
  const [row] = await tx.query(text, one.values);
  if (!row) throw new DomainError('finding.not-found');
  const finding: FindingStanding = row.finding;
  const bodyId = sideOf(actor, finding);
  if (bodyId === undefined || !mayAdd(actor, finding)) throw new DomainError('access.refused');
  const fresh = {
    kind: 'original',
    revision: 1,
    revises: null,
    redacts: null,
    title: null,
    retainUntil: null,
  } as const;
  return { finding, bodyId, ...fresh };
}

async function placeBeside(
  tx: EntityManager,
  actor: Actor,
  { to, id }: Exclude<Purpose, { to: 'add' }>,
): Promise<Place> {
  const { evidence, finding } = await lockEvidence(tx, actor, id);
  const { kind, bodyId, revision, redacts, title, retainUntil } = evidence;
  if (evidence.withdrawn) throw new DomainError('evidence.withdrawn');
  if (to === 'revise') {
    if (!evidence.latest) throw new DomainError('evidence.not-latest');
    if (!mayRevise(actor, evidence, finding)) throw new DomainError('access.refused');
    if (kind === 'redaction') assertSecondEyes(actor, evidence, finding);
    return { finding, bodyId, kind, revision: revision + 1, revises: id, redacts, title, retainUntil };
  }
  if (kind !== 'original') throw new DomainError('evidence.not-an-original');
  if (!mayRedact(actor, evidence, finding)) throw new DomainError('access.refused');
  assertSecondEyes(actor, evidence, finding);
  // The title of the original may be just what is redacted.
  const copy = { kind: 'redaction', revision: 1, revises: null, redacts: id, title: null } as const;
  return { finding, bodyId: finding.bodyId, ...copy, retainUntil };
}

function assertSecondEyes(actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): void {
  if (lacksSecondEyes(actor, evidence, finding)) throw new DomainError('evidence.four-eyes');
}
