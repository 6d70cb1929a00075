import type { Evidence } from '@nahliad/contracts';
import { SHARED_STATUSES, VOID_STATUSES, type PublicationState, type WorkflowStatus } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

/** What of a finding decides who may do what with its evidence. */
export interface FindingStanding {
  readonly id: string;
  readonly bodyId: string;
  readonly authorId: string;
  readonly workflow: WorkflowStatus;
  readonly publication: PublicationState;
  readonly institutionIds: readonly string[];
  /** Bodies that agreed to write it too; who endorses only reads. */
  readonly participantIds: readonly string[];
}

export interface EvidenceStanding {
  readonly kind: Evidence['kind'];
  readonly bodyId: string;
  readonly uploadedBy: string;
  readonly latest: boolean;
  readonly withdrawn: boolean;
  /** The file is still there, and what it was. */
  readonly whole: boolean;
}

/** In whose name somebody works on a finding: its body, one that takes part, or an institution that answers for it by now. */
export function sideOf(actor: Actor, finding: FindingStanding): string | undefined {
  const { authorId, bodyId, workflow, institutionIds, participantIds } = finding;
  const bodies = bodiesOf(actor, 'officer', 'lead');
  if (actor.id === authorId || bodies.includes(bodyId)) return bodyId;
  const participant = bodies.find((body) => participantIds.includes(body));
  if (participant !== undefined) return participant;
  if (!SHARED_STATUSES.includes(workflow)) return undefined;
  return bodiesOf(actor, 'respondent').find((one) => one !== bodyId && institutionIds.includes(one));
}

export const mayAdd = (actor: Actor, finding: FindingStanding): boolean =>
  sideOf(actor, finding) !== undefined && !VOID_STATUSES.includes(finding.workflow);

export const mayRevise = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  mayAdd(actor, finding) && isOwn(actor, evidence, finding) && evidence.latest && !evidence.withdrawn;

/** A redacted copy is for all who read the finding; only its body says what they get. */
export const mayRedact = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  mayAdd(actor, finding) &&
  sideOf(actor, finding) === finding.bodyId &&
  evidence.kind === 'original' &&
  !evidence.withdrawn;

/** Four eyes: what is added to a published finding is public at once, so a lead adds it who did not upload the other file. */
export const lacksSecondEyes = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  isPublished(finding) && (actor.id === evidence.uploadedBy || !bodiesOf(actor, 'lead').includes(finding.bodyId));

/** What a file is called, and for how long it is kept. */
export const mayChange = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  isOwn(actor, evidence, finding) && !evidence.withdrawn;

/** Only a lead gives the institution an original of the body. */
export const mayShare = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  mayChange(actor, evidence, finding) &&
  evidence.kind === 'original' &&
  evidence.bodyId === finding.bodyId &&
  bodiesOf(actor, 'lead').includes(finding.bodyId);

export const mayWithdraw = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  mayChange(actor, evidence, finding) &&
  (actor.id === evidence.uploadedBy || bodiesOf(actor, 'lead').includes(evidence.bodyId));

export const isPublished = ({ publication }: FindingStanding): boolean =>
  publication === 'published' || publication === 'corrected';

const isOwn = (actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): boolean =>
  sideOf(actor, finding) === evidence.bodyId;

/** What this person can do with a file that they read. */
export function allowances(actor: Actor, evidence: EvidenceStanding, finding: FindingStanding): Evidence['may'] {
  const secondEyes = !lacksSecondEyes(actor, evidence, finding);
  return {
    download: evidence.whole,
    change: mayChange(actor, evidence, finding),
    share: mayShare(actor, evidence, finding),
    revise: mayRevise(actor, evidence, finding) && (evidence.kind === 'original' || secondEyes),
    redact: mayRedact(actor, evidence, finding) && secondEyes,
    withdraw: mayWithdraw(actor, evidence, finding),
  };
}
