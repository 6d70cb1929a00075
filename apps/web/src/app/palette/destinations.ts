import { ADMINISTRATION, NAVIGATION, type NavigationEntry } from '../shell/navigation';

/** Pages that the navigation leads to only by way of another; their labels are the palette's own. */
const FURTHER: readonly NavigationEntry[] = [
  { path: '/activities/calendar', label: 'page.calendar' },
  { path: '/activities/due', label: 'page.due' },
  { path: '/recommendations/board', label: 'page.board' },
  { path: '/recommendations/urgent', label: 'page.urgent' },
  { path: '/recommendations/escalation', label: 'page.escalation', needs: 'recommendation:issue' },
  { path: '/recommendations/to-do', label: 'page.to-do', needs: 'recommendation:respond' },
  { path: '/regions', label: 'page.regions' },
  { path: '/compare', label: 'page.compare' },
  { path: '/reports', label: 'page.reports' },
  { path: '/dashboards', label: 'page.dashboards', needs: 'account:own' },
  { path: '/drafts', label: 'drafts', needs: 'finding:write' },
  { path: '/rounds', label: 'page.rounds', needs: 'round:read' },
  { path: '/reference-figures', label: 'page.reference-figures', needs: 'reference-figure:read' },
  { path: '/notifications', label: 'page.notifications', needs: 'account:own' },
  { path: '/account', label: 'page.account', needs: 'account:own' },
];

export const PAGES: readonly NavigationEntry[] = [...NAVIGATION, ...FURTHER, ...ADMINISTRATION];

/** What somebody begins on a page of its own. */
export const BEGINNINGS: readonly NavigationEntry[] = [
  { path: '/findings/new', label: 'act.new-finding', needs: 'finding:write' },
  { path: '/activities/new', label: 'act.new-activity', needs: 'activity:write' },
  { path: '/imports', label: 'act.import', needs: 'import:write' },
];
