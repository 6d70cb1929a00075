import { PERMISSIONS, ROLES, ROLES_IN_A_BODY, type Permission, type Role } from '@nahliad/domain';
import { TestApi, type Asker } from './api';
import { aStakeholder } from './factories';
import { routesOf, type Route } from './routes';

/** Every endpoint and what it asks for. Whoever adds one says here, once more and on purpose, who may use it. */
const ENDPOINTS: Record<string, Permission | 'public'> = {
  'GET /api/health/live': 'public',
  'GET /api/health/ready': 'public',
  'GET /api/metrics': 'public',

  'GET /session': 'public',
  'POST /session': 'public',
  'DELETE /session': 'public',
  'PATCH /session': 'account:own',
  'POST /session/password': 'account:own',
  'POST /setup': 'public',
  'GET /notifications': 'account:own',
  'PATCH /notifications': 'account:own',
  'PATCH /notifications/:id': 'account:own',
  'GET /notifications/preferences': 'account:own',
  'PATCH /notifications/preferences': 'account:own',
  'GET /work': 'account:own',
  'GET /tokens': 'account:own',
  'POST /tokens': 'account:own',
  'DELETE /tokens/:id': 'account:own',

  'GET /people': 'person:read',
  'GET /people/:id': 'person:read',
  'POST /people': 'person:write',
  'PATCH /people/:id': 'person:write',
  'GET /invitations': 'person:read',
  'POST /invitations': 'person:write',
  'DELETE /invitations/:id': 'person:write',
  'GET /invitations/:token': 'public',
  'POST /invitations/:token/acceptance': 'public',

  'GET /audit': 'audit:read',
  'GET /audit/verification': 'audit:verify',

  'GET /framework': 'framework:read',
  'GET /stakeholders': 'stakeholder:read',
  'GET /stakeholders/:id': 'stakeholder:read',
  'POST /stakeholders': 'stakeholder:write',
  'PATCH /stakeholders/:id': 'stakeholder:write',
  'POST /stakeholders/starter-directory': 'stakeholder:write',

  'GET /mandates': 'mandate:read',
  'GET /mandates/due': 'mandate:read',
  'GET /mandates/:id': 'mandate:read',
  'POST /mandates': 'mandate:write',
  'PATCH /mandates/:id': 'mandate:write',

  'GET /deadline-rules/reply': 'framework:read',
  'PATCH /deadline-rules/reply': 'deadline:write',
  'GET /holidays': 'framework:read',
  'GET /holidays/:id': 'framework:read',
  'POST /holidays': 'deadline:write',
  'PATCH /holidays/:id': 'deadline:write',
  'DELETE /holidays/:id': 'deadline:write',

  'GET /activities': 'activity:read',
  'GET /activities/:id': 'activity:read',
  'GET /activities/:id/participations': 'activity:read',
  'POST /activities': 'activity:write',
  'POST /activities/:id/participations': 'participation:decide',
  'GET /activities/:id/comments': 'comment:read',
  'POST /activities/:id/comments': 'comment:write',
  'GET /activities/:id/comments/people': 'comment:write',
  'PATCH /activities/:id': 'activity:write',

  'GET /findings': 'finding:read',
  'GET /findings/:id': 'finding:read',
  'GET /findings/:id/history': 'finding:read',
  'POST /findings': 'finding:write',
  'PATCH /findings/:id': 'finding:write',
  'POST /findings/:id/moves': 'finding:write',
  'POST /findings/:id/publication': 'finding:publish',
  'POST /findings/:id/corrections': 'finding:publish',
  'GET /findings/:id/versions': 'finding:read',
  'GET /findings/:id/relations': 'finding:read',

  'GET /findings/:id/replies': 'finding:read',
  'POST /findings/:id/replies': 'reply:write',
  'PATCH /replies/:id': 'reply:write',
  'POST /findings/:id/extensions': 'reply:write',
  'POST /extensions/:id/decisions': 'finding:review',
  'POST /findings/:id/waivers': 'reply:write',

  'GET /findings/:id/evidence': 'finding:read',
  'POST /findings/:id/evidence': 'evidence:write',
  'GET /evidence/:id': 'finding:read',
  'GET /evidence/:id/content': 'finding:read',
  'PATCH /evidence/:id': 'evidence:write',
  'POST /evidence/:id/revisions': 'evidence:write',
  'POST /evidence/:id/redactions': 'evidence:write',
  'POST /evidence/:id/withdrawal': 'evidence:write',

  'GET /findings/:id/comments': 'comment:read',
  'POST /findings/:id/comments': 'comment:write',
  'GET /findings/:id/comments/people': 'comment:write',
  'GET /findings/:id/sources': 'finding:read',
  'POST /findings/:id/sources': 'finding:write',
  'PATCH /findings/:id/sources/:sourceId': 'finding:write',
  'DELETE /findings/:id/sources/:sourceId': 'finding:write',
  'PUT /findings/:id/sources/:sourceId/identity': 'finding:write',
  'DELETE /findings/:id/sources/:sourceId/identity': 'finding:write',
  'GET /findings/:id/sources/:sourceId/readings': 'finding:write',
  'POST /findings/:id/sources/:sourceId/readings': 'finding:write',
  'POST /findings/:id/sources/:sourceId/readers': 'finding:write',
  'DELETE /findings/:id/sources/:sourceId/readers/:personId': 'finding:write',

  'GET /findings/:id/participations': 'finding:read',
  'POST /findings/:id/participations': 'participation:decide',
  'POST /participations/:id/decisions': 'participation:decide',
  'DELETE /participations/:id': 'participation:decide',
  'GET /findings/:id/visibility': 'finding:read',
  'POST /findings/:id/visibility': 'finding:write',
  'POST /findings/:id/visibility/decisions': 'finding:write',
  'POST /findings/:id/readers': 'finding:write',
  'DELETE /findings/:id/readers/:personId': 'finding:write',
  'PATCH /comments/:id': 'comment:write',
  'DELETE /comments/:id': 'comment:write',

  'GET /referrals': 'referral:read',
  'GET /referrals/:id': 'referral:read',
  'POST /referrals': 'participation:decide',
  'POST /referrals/:id/decisions': 'participation:decide',

  'GET /recommendations': 'recommendation:read',
  'GET /recommendations/:id': 'recommendation:read',
  'POST /recommendations': 'recommendation:issue',
  'PATCH /recommendations/:id': 'recommendation:issue',
  'POST /recommendations/:id/responses': 'recommendation:respond',
  'GET /recommendations/board': 'recommendation:read',
  'GET /recommendations/:id/comments': 'comment:read',
  'POST /recommendations/:id/comments': 'comment:write',
  'GET /recommendations/:id/comments/people': 'comment:write',
  'GET /recommendations/progress': 'recommendation:read',
  'GET /recommendations/:id/history': 'recommendation:read',
  'POST /recommendations/:id/plans': 'recommendation:respond',
  'POST /recommendations/:id/progress': 'recommendation:respond',
  'POST /recommendations/:id/claims': 'recommendation:respond',
  'POST /recommendations/:id/verifications': 'recommendation:verify',
  'POST /recommendations/:id/suspensions': 'recommendation:issue',
  'POST /recommendations/:id/suspensions/:suspensionId/lifting': 'recommendation:issue',
  'GET /escalation-chains/:bodyId': 'recommendation:issue',
  'PUT /escalation-chains/:bodyId': 'recommendation:issue',

  'GET /bulk-changes': 'bulk:write',
  'GET /bulk-changes/:id': 'bulk:write',
  'POST /bulk-changes': 'bulk:write',
  'POST /bulk-changes/:id/apply': 'bulk:write',
  'DELETE /bulk-changes/:id': 'bulk:write',
  'GET /saved-views': 'account:own',
  'POST /saved-views': 'account:own',
  'PATCH /saved-views/:id': 'account:own',
  'DELETE /saved-views/:id': 'account:own',

  'GET /imports': 'import:write',
  'POST /imports': 'import:write',
  'GET /imports/:id': 'import:write',
  'GET /imports/:id/preview': 'import:write',
  'PUT /imports/:id/mapping': 'import:write',
  'POST /imports/:id/check': 'import:write',
  'GET /imports/:id/errors.csv': 'import:write',
  'POST /imports/:id/commit': 'import:write',
  'DELETE /imports/:id': 'import:write',
  'GET /import-mappings': 'import:write',
  'POST /import-mappings': 'import:write',
  'DELETE /import-mappings/:id': 'import:write',

  'GET /indicators': 'indicator:read',
  'GET /indicators/:key': 'indicator:read',
  'GET /overview': 'indicator:read',
  'GET /scorecard': 'indicator:read',
  'GET /coverage': 'indicator:read',
  'GET /coverage/what-if': 'indicator:read',
  'GET /cooperation': 'indicator:read',
  'GET /trends': 'indicator:read',
  'GET /recommendation-flow': 'indicator:read',
  'GET /people-affected': 'indicator:read',
  'GET /annotations': 'indicator:read',
  'POST /annotations': 'annotation:write',
  'DELETE /annotations/:id': 'annotation:write',
  'GET /reference-figures': 'reference-figure:read',
  'POST /reference-figures': 'reference-figure:write',

  'GET /dashboards': 'account:own',
  'POST /dashboards': 'account:own',
  'GET /dashboards/:id': 'account:own',
  'GET /dashboards/:id/figures': 'account:own',
  'PATCH /dashboards/:id': 'account:own',
  'DELETE /dashboards/:id': 'account:own',

  'GET /reports': 'account:own',
  'POST /reports': 'account:own',
  'GET /reports/schedules': 'account:own',
  'POST /reports/schedules': 'account:own',
  'PATCH /reports/schedules/:id': 'account:own',
  'DELETE /reports/schedules/:id': 'account:own',
  'DELETE /reports/schedules/:id/subscription': 'account:own',
  'GET /reports/recipients': 'account:own',
  'POST /reports/verification': 'indicator:read',
  'GET /rounds': 'round:read',
  'GET /rounds/people': 'round:open',
  'GET /rounds/:id': 'round:read',
  'POST /rounds': 'round:open',
  'POST /rounds/:id/moves': 'round:decide',
  'GET /scores': 'round:read',
  'GET /scores/:id': 'round:read',
  'PATCH /scores/:id': 'score:write',
  'POST /scores/:id/reviews': 'score:write',
  'POST /scores/:id/comments': 'score:comment',

  'GET /exports/findings.:format': 'export:read',
  'GET /exports/recommendations.:format': 'export:read',
  'GET /exports/activities.:format': 'export:read',
  'GET /exports/mandates.:format': 'export:read',
  'GET /exports/indicators.:format': 'export:read',
};

const SIGNED_IN: readonly Role[] = ROLES;
const EVERYBODY = ['visitor', ...ROLES] as const;
type Who = (typeof EVERYBODY)[number];

/** Who may ask for it at all; what of it they are then shown is each feature's own policy. */
const WHO: Record<Permission, readonly Who[]> = {
  'framework:read': EVERYBODY,
  'stakeholder:read': EVERYBODY,
  'stakeholder:write': ['administrator'],
  'mandate:read': EVERYBODY,
  'mandate:write': ['administrator'],
  'deadline:write': ['administrator'],
  'activity:read': EVERYBODY,
  'activity:write': ['officer', 'lead'],
  'finding:read': EVERYBODY,
  'finding:write': ['officer', 'lead'],
  'finding:review': ['lead'],
  'finding:publish': ['lead'],
  'participation:decide': ['lead'],
  'referral:read': ['officer', 'lead'],
  'comment:read': ['officer', 'lead', 'analyst', 'auditor'],
  'comment:write': ['officer', 'lead', 'analyst'],
  'evidence:write': ['officer', 'lead', 'respondent'],
  'reply:write': ['respondent'],
  'recommendation:read': EVERYBODY,
  'recommendation:issue': ['lead'],
  'recommendation:respond': ['respondent'],
  'recommendation:verify': ['lead'],
  'bulk:write': ['officer', 'lead'],
  'indicator:read': EVERYBODY,
  'annotation:write': ['lead', 'administrator'],
  'reference-figure:read': ['officer', 'lead', 'analyst', 'administrator', 'auditor'],
  'reference-figure:write': ['lead', 'administrator'],
  'round:read': SIGNED_IN,
  'round:open': ['lead', 'administrator'],
  'round:decide': ['lead'],
  'score:write': ['lead', 'analyst'],
  'score:comment': ['respondent'],
  'export:read': EVERYBODY,
  'import:write': ['officer', 'lead', 'administrator'],
  'person:read': ['administrator'],
  'person:write': ['administrator'],
  'audit:read': ['officer', 'lead', 'respondent', 'administrator', 'auditor'],
  'audit:verify': ['administrator', 'auditor'],
  'account:own': SIGNED_IN,
};

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

describe('every endpoint', () => {
  let api: TestApi;
  let routes: Route[];
  const askers = {} as Record<Who, Asker>;
  beforeAll(async () => {
    api = await TestApi.start();
    routes = routesOf(api.app);
    const institution = await aStakeholder(api, 'security-institution');
    askers.visitor = api.visitor;
    for (const role of ROLES)
      askers[role] = await api.person({ role, stakeholderId: ROLES_IN_A_BODY.includes(role) ? institution : null });
  });
  afterAll(() => api.stop());

  it('says exactly once who may use it', () => {
    expect(routes.filter(({ asks }) => asks.length !== 1).map(nameOf)).toEqual([]);
  });

  it('asks for what is written here, and no endpoint is missing', () => {
    expect(Object.fromEntries(routes.map((route) => [nameOf(route), route.asks[0]]))).toEqual(ENDPOINTS);
  });

  it.each(EVERYBODY)('lets a person who is %s through where the table says so, and nowhere else', async (who) => {
    const [passed, expected]: [string[], string[]] = [[], []];
    for (const route of routes.filter(({ asks }) => asks[0] !== 'public')) {
      if (WHO[route.asks[0] as Permission].includes(who)) expected.push(nameOf(route));
      if (await letThrough(askers[who], route)) passed.push(nameOf(route));
    }
    expect(passed).toEqual(expected);
  });

  it('lets a visitor through wherever it is public', async () => {
    for (const route of routes.filter(({ asks }) => asks[0] === 'public'))
      expect([nameOf(route), await letThrough(api.visitor, route)]).toEqual([nameOf(route), true]);
  });

  it('leaves no permission without somebody who holds it', () => {
    expect(PERMISSIONS.filter((permission) => WHO[permission].length === 0)).toEqual([]);
  });
});

/** Whether the guard lets somebody pass; what the handler then says of an empty request is not the question here. */
async function letThrough(asker: Asker, { method, path }: Route): Promise<boolean> {
  const address = path.replace(/:\w+/g, '01900000-0000-7000-8000-000000000000');
  const { body } = await asker[method.toLowerCase() as 'get'](address).send();
  return !['access.refused', 'access.not-signed-in'].includes(body.code);
}
