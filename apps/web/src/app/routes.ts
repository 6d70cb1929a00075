import { lazyPage } from './lazy-page';
import OverviewPage from './pages/overview.page';

/** Every page: its path, its module, and the namespaces of its words. The first one comes with the frame, in one piece. */
export const ROUTES = [
  { path: '/', page: OverviewPage },
  { path: '/work', page: lazyPage(() => import('./pages/work.page'), 'work', 'common') },
  { path: '/findings', page: lazyPage(() => import('./pages/findings.page'), 'findings', 'bulk', 'views', 'common') },
  { path: '/findings/new', page: lazyPage(() => import('./pages/finding-new.page'), 'findings', 'common') },
  {
    path: '/findings/:id',
    page: lazyPage(
      () => import('./pages/finding.page'),
      'findings',
      'replies',
      'joint-work',
      'visibility',
      'evidence',
      'sources',
      'comments',
      'common',
    ),
  },
  { path: '/findings/:id/edit', page: lazyPage(() => import('./pages/finding-edit.page'), 'findings', 'common') },
  { path: '/drafts', page: lazyPage(() => import('./pages/drafts.page'), 'drafts', 'common', 'problems') },
  { path: '/drafts/:id', page: lazyPage(() => import('./pages/draft.page'), 'drafts', 'findings', 'common') },
  { path: '/activities', page: lazyPage(() => import('./pages/activities.page'), 'activities', 'views', 'common') },
  {
    path: '/activities/calendar',
    page: lazyPage(() => import('./pages/activities-calendar.page'), 'activities', 'mandates', 'common'),
  },
  {
    path: '/activities/due',
    page: lazyPage(() => import('./pages/activities-due.page'), 'activities', 'mandates', 'common'),
  },
  {
    path: '/activities/new',
    page: lazyPage(() => import('./pages/activity-new.page'), 'activities', 'common', 'problems'),
  },
  {
    path: '/activities/:id',
    page: lazyPage(() => import('./pages/activity.page'), 'activities', 'joint-work', 'comments', 'findings', 'common'),
  },
  {
    path: '/activities/:id/edit',
    page: lazyPage(() => import('./pages/activity-edit.page'), 'activities', 'common', 'problems'),
  },
  { path: '/coverage', page: lazyPage(() => import('./pages/coverage.page'), 'coverage', 'scope', 'common') },
  { path: '/cooperation', page: lazyPage(() => import('./pages/cooperation.page'), 'cooperation', 'scope', 'common') },
  { path: '/mandates', page: lazyPage(() => import('./pages/mandates.page'), 'mandates', 'common', 'problems') },
  {
    path: '/recommendations',
    page: lazyPage(
      () => import('./pages/recommendations.page'),
      'recommendations',
      'follow-up',
      'bulk',
      'views',
      'common',
    ),
  },
  {
    path: '/recommendations/board',
    page: lazyPage(() => import('./pages/recommendations-board.page'), 'recommendations', 'follow-up', 'common'),
  },
  {
    path: '/recommendations/urgent',
    page: lazyPage(() => import('./pages/recommendations-urgent.page'), 'recommendations', 'follow-up', 'common'),
  },
  {
    path: '/recommendations/flow',
    page: lazyPage(
      () => import('./pages/recommendations-flow.page'),
      'recommendation-flow',
      'follow-up',
      'scope',
      'common',
    ),
  },
  {
    path: '/recommendations/escalation',
    page: lazyPage(() => import('./pages/recommendations-escalation.page'), 'follow-up', 'common', 'problems'),
  },
  {
    path: '/recommendations/to-do',
    page: lazyPage(() => import('./pages/recommendations-todo.page'), 'recommendations', 'follow-up', 'common'),
  },
  {
    path: '/recommendations/:id',
    page: lazyPage(() => import('./pages/recommendation.page'), 'recommendations', 'follow-up', 'comments', 'common'),
  },
  { path: '/referrals', page: lazyPage(() => import('./pages/referrals.page'), 'joint-work', 'common') },
  { path: '/institutions', page: lazyPage(() => import('./pages/institutions.page'), 'institutions', 'common') },
  {
    path: '/institutions/:id',
    page: lazyPage(
      () => import('./pages/institution.page'),
      'institutions',
      'findings',
      'recommendations',
      'overview',
      'scope',
      'common',
    ),
  },
  { path: '/criteria', page: lazyPage(() => import('./pages/criteria.page'), 'framework', 'common') },
  {
    path: '/criteria/:key',
    page: lazyPage(() => import('./pages/criterion.page'), 'framework', 'rounds', 'scope', 'common'),
  },
  {
    path: '/objectives/:key',
    page: lazyPage(() => import('./pages/objective.page'), 'framework', 'scope', 'common'),
  },
  { path: '/indicators', page: lazyPage(() => import('./pages/indicators.page'), 'indicators', 'rounds', 'common') },
  {
    path: '/indicators/:key',
    page: lazyPage(() => import('./pages/indicator.page'), 'indicators', 'annotations', 'scope', 'common'),
  },
  {
    path: '/regions',
    page: lazyPage(() => import('./pages/regions.page'), 'regions', 'indicators', 'annotations', 'scope', 'common'),
  },
  { path: '/compare', page: lazyPage(() => import('./pages/compare.page'), 'comparison', 'scope', 'common') },
  { path: '/dashboards', page: lazyPage(() => import('./pages/dashboards.page'), 'dashboards', 'common') },
  {
    path: '/dashboards/new',
    page: lazyPage(() => import('./pages/dashboard-new.page'), 'dashboards', 'scope', 'common', 'problems'),
  },
  {
    path: '/dashboards/:id',
    page: lazyPage(
      () => import('./pages/dashboard.page'),
      'dashboards',
      'indicators',
      'annotations',
      'scope',
      'common',
    ),
  },
  {
    path: '/dashboards/:id/edit',
    page: lazyPage(() => import('./pages/dashboard-edit.page'), 'dashboards', 'scope', 'common', 'problems'),
  },
  { path: '/reports', page: lazyPage(() => import('./pages/reports.page'), 'reports', 'scope', 'common', 'problems') },
  { path: '/rounds', page: lazyPage(() => import('./pages/rounds.page'), 'rounds', 'common') },
  { path: '/rounds/new', page: lazyPage(() => import('./pages/round-new.page'), 'rounds', 'common', 'problems') },
  { path: '/rounds/:id', page: lazyPage(() => import('./pages/round.page'), 'rounds', 'common', 'problems') },
  { path: '/bulk-changes', page: lazyPage(() => import('./pages/bulk-changes.page'), 'bulk', 'common') },
  { path: '/bulk-changes/:id', page: lazyPage(() => import('./pages/bulk-change.page'), 'bulk', 'common') },
  { path: '/imports', page: lazyPage(() => import('./pages/imports.page'), 'imports', 'common', 'problems') },
  { path: '/imports/:id', page: lazyPage(() => import('./pages/import.page'), 'imports', 'common', 'problems') },
  {
    path: '/stakeholders',
    page: lazyPage(() => import('./pages/stakeholders.page'), 'stakeholders', 'common', 'problems'),
  },
  {
    path: '/deadlines',
    page: lazyPage(() => import('./pages/deadlines.page'), 'deadlines', 'common', 'problems'),
  },
  {
    path: '/reference-figures',
    page: lazyPage(() => import('./pages/reference-figures.page'), 'reference-figures', 'common', 'problems'),
  },
  { path: '/people', page: lazyPage(() => import('./pages/people.page'), 'people', 'common', 'problems') },
  { path: '/audit', page: lazyPage(() => import('./pages/audit.page'), 'audit', 'common', 'problems') },
  { path: '/notifications', page: lazyPage(() => import('./pages/notifications.page'), 'notifications', 'common') },
  { path: '/account', page: lazyPage(() => import('./pages/account.page'), 'account', 'notifications', 'common') },
  { path: '/sign-in', page: lazyPage(() => import('./pages/sign-in.page'), 'session') },
  { path: '/setup', page: lazyPage(() => import('./pages/setup.page'), 'session') },
  { path: '/invitations/:token', page: lazyPage(() => import('./pages/invitation.page'), 'session') },
  { path: '*', page: lazyPage(() => import('./pages/not-found.page'), 'common') },
] as const;
