import type { Role } from './vocabulary/roles';

/** What a handler asks for. A handler that asks for nothing is shut to everyone. */
export const PERMISSIONS = [
  'framework:read',
  'stakeholder:read',
  'stakeholder:write',
  'mandate:read',
  'mandate:write',
  'deadline:write',
  'activity:read',
  'activity:write',
  'finding:read',
  'finding:write',
  'finding:review',
  'finding:publish',
  'participation:decide',
  'referral:read',
  'comment:read',
  'comment:write',
  'evidence:write',
  'reply:write',
  'recommendation:read',
  'recommendation:issue',
  'recommendation:respond',
  'recommendation:verify',
  'bulk:write',
  'indicator:read',
  'annotation:write',
  'round:read',
  'round:open',
  'round:decide',
  'score:write',
  'score:comment',
  'export:read',
  'import:write',
  'person:read',
  'person:write',
  'audit:read',
  'audit:verify',
  'account:own',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Everyone may ask for these; a visitor is answered with what is published, and nothing else. */
export const VISITOR_PERMISSIONS: readonly Permission[] = [
  'framework:read',
  'stakeholder:read',
  'mandate:read',
  'activity:read',
  'finding:read',
  'recommendation:read',
  'indicator:read',
  'export:read',
];

const GRANTED: Record<Role, readonly Permission[]> = {
  officer: [
    'activity:write',
    'finding:write',
    'referral:read',
    'comment:read',
    'comment:write',
    'evidence:write',
    'round:read',
    'bulk:write',
    'import:write',
    'audit:read',
  ],
  lead: [
    'activity:write',
    'finding:write',
    'finding:review',
    'finding:publish',
    'participation:decide',
    'referral:read',
    'comment:read',
    'comment:write',
    'evidence:write',
    'recommendation:issue',
    'recommendation:verify',
    'annotation:write',
    'round:read',
    'round:open',
    'round:decide',
    'score:write',
    'bulk:write',
    'import:write',
    'audit:read',
  ],
  analyst: ['comment:read', 'comment:write', 'round:read', 'score:write'],
  respondent: ['evidence:write', 'reply:write', 'recommendation:respond', 'round:read', 'score:comment', 'audit:read'],
  administrator: [
    'stakeholder:write',
    'mandate:write',
    'deadline:write',
    'person:read',
    'person:write',
    'annotation:write',
    'round:read',
    'round:open',
    'import:write',
    'audit:read',
    'audit:verify',
  ],
  auditor: ['comment:read', 'round:read', 'audit:read', 'audit:verify'],
};

/** All that somebody signed in with these roles may ask for. */
export const permissionsOf = (roles: readonly Role[]): Permission[] => [
  ...new Set<Permission>([...VISITOR_PERMISSIONS, 'account:own', ...roles.flatMap((role) => GRANTED[role])]),
];

/** Roles that mean nothing outside a body; the others may span the whole deployment. */
export const ROLES_IN_A_BODY: readonly Role[] = ['officer', 'lead', 'respondent'];
