import type { Permission } from '@nahliad/domain';

export type NavigationEntry = { path: string; label: string; needs?: Permission };

/** What there is to go to, in order; an entry that needs a permission is shown to those who have it. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/', label: 'navigation.overview' },
  { path: '/work', label: 'navigation.work', needs: 'account:own' },
  { path: '/findings', label: 'navigation.findings' },
  { path: '/activities', label: 'navigation.activities' },
  { path: '/recommendations', label: 'navigation.recommendations' },
  { path: '/referrals', label: 'navigation.referrals', needs: 'referral:read' },
  { path: '/coverage', label: 'navigation.coverage' },
  { path: '/cooperation', label: 'navigation.cooperation' },
  { path: '/institutions', label: 'navigation.institutions' },
  { path: '/criteria', label: 'navigation.criteria' },
  { path: '/indicators', label: 'navigation.indicators' },
  { path: '/imports', label: 'navigation.imports', needs: 'import:write' },
];

export const ADMINISTRATION: readonly NavigationEntry[] = [
  { path: '/stakeholders', label: 'navigation.stakeholders', needs: 'stakeholder:write' },
  { path: '/mandates', label: 'navigation.mandates', needs: 'mandate:write' },
  { path: '/deadlines', label: 'navigation.deadlines', needs: 'deadline:write' },
  { path: '/people', label: 'navigation.people', needs: 'person:write' },
  { path: '/audit', label: 'navigation.audit', needs: 'audit:read' },
];

export const openTo = (entries: readonly NavigationEntry[], permissions: readonly string[]) =>
  entries.filter(({ needs }) => !needs || permissions.includes(needs));
