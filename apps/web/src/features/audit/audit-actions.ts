import { FOLLOW_UP_KINDS, PARTICIPATION_DECISIONS, REFERRAL_DECISIONS, WORKFLOW_STATUSES } from '@nahliad/domain';

const PARTICIPATION_ACTS = ['invited', ...PARTICIPATION_DECISIONS, 'removed'].map((act) => `participation-${act}`);

const COMMENT_ACTS = ['commented', 'comment-changed', 'comment-deleted'];

/** What the trail tells of, each with its words in `locales/{en,uk}/audit.json`. */
export const AUDIT_ACTIONS = [
  'finding.logged',
  'finding.changed',
  ...WORKFLOW_STATUSES.filter((status) => status !== 'draft').map((status) => `finding.${status}`),
  'finding.step-taken-back',
  'finding.published',
  'finding.scheduled',
  'finding.unpublished',
  'finding.corrected',
  'finding.retracted',
  ...PARTICIPATION_ACTS.map((act) => `finding.${act}`),
  'finding.referred',
  ...REFERRAL_DECISIONS.map((decision) => `finding.referral-${decision}`),
  ...['raised', 'requested', 'confirmed', 'refused', 'withdrawn'].map((act) => `finding.visibility-${act}`),
  'finding.reader-named',
  'finding.reader-removed',
  ...['finding', 'recommendation', 'activity'].flatMap((kind) => COMMENT_ACTS.map((act) => `${kind}.${act}`)),
  'recommendation.issued',
  'recommendation.changed',
  'recommendation.answered',
  ...FOLLOW_UP_KINDS.map((kind) => `recommendation.${kind}`),
  'recommendation.suspended',
  'recommendation.suspension-lifted',
  'recommendation.escalated',
  'escalation-chain.set',
  'reply.given',
  'reply.changed',
  'reply.waived',
  'extension.asked',
  'extension.granted',
  'extension.refused',
  'deadline-rule.changed',
  'holiday.created',
  'holiday.changed',
  'holiday.deleted',
  'import.uploaded',
  'import.committed',
  'import.undone',
  'import.discarded',
  'activity.drafted',
  'activity.logged',
  'activity.changed',
  ...PARTICIPATION_ACTS.filter((act) => act !== 'participation-dissented').map((act) => `activity.${act}`),
  'mandate.created',
  'mandate.changed',
  'stakeholder.created',
  'stakeholder.changed',
  'stakeholder.directory-loaded',
  'person.created',
  'person.changed',
  'person.deactivated',
  'person.reactivated',
  'person.password-reset',
  'invitation.created',
  'invitation.accepted',
  'invitation.withdrawn',
  'account.changed',
  'account.password-changed',
  'token.created',
  'token.revoked',
  'session.started',
  'session.ended',
  'session.refused',
  'deployment.set-up',
  'deployment.demo-filled',
] as readonly string[];

const PAGES: Readonly<Record<string, string>> = {
  finding: '/findings',
  reply: '/findings',
  extension: '/findings',
  activity: '/activities',
  recommendation: '/recommendations',
  stakeholder: '/institutions',
  import: '/imports',
};

/** The page of what was acted upon; null where there is none, or where it is gone. */
export const subjectPath = (action: string, subjectId: string | null): string | null => {
  const page = PAGES[action.split('.')[0] ?? ''];
  return page && subjectId && action !== 'import.discarded' ? `${page}/${subjectId}` : null;
};
