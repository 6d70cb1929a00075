import { FOLLOW_UP_KINDS, WORKFLOW_STATUSES } from '@nahliad/domain';

/** What the trail tells of, each with its words in `locales/{en,uk}/audit.json`. */
export const AUDIT_ACTIONS = [
  'finding.logged',
  'finding.changed',
  ...WORKFLOW_STATUSES.filter((status) => status !== 'draft').map((status) => `finding.${status}`),
  'finding.published',
  'finding.retracted',
  'recommendation.issued',
  'recommendation.changed',
  'recommendation.answered',
  ...FOLLOW_UP_KINDS.map((kind) => `recommendation.${kind}`),
  'recommendation.suspended',
  'recommendation.suspension-lifted',
  'recommendation.escalated',
  'escalation-chain.set',
  'import.uploaded',
  'import.committed',
  'import.undone',
  'import.discarded',
  'activity.drafted',
  'activity.logged',
  'activity.changed',
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
