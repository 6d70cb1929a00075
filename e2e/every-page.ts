import { expect, type APIRequestContext } from '@playwright/test';
import { ownBody, post, read, type Part } from './signed-in';

/** A page as it is visited: by whom (nobody: a visitor), and where. */
type Visit = { as?: Part; at: string | ((request: APIRequestContext) => Promise<string>) };

/** The first record of a list. */
const first = (list: string) => async (request: APIRequestContext) => {
  const { items } = await read<{ items: { id: string }[] }>(request, `${list}${list.includes('?') ? '&' : '?'}limit=1`);
  expect(items, list).toHaveLength(1);
  return `/${list.slice(1).replace(/\?.*/, '')}/${items[0]?.id}`;
};

const anInstitution = async (request: APIRequestContext) => {
  const address = await first('/stakeholders?category=security-institution')(request);
  return address.replace('stakeholders', 'institutions');
};

/** One that asks something of the institution of this person. */
const anOwnRecommendation = async (request: APIRequestContext) =>
  first(`/recommendations?addresseeId=${await ownBody(request)}`)(request);

const anOwnAct = async (request: APIRequestContext) =>
  `${await first(`/activities?outcome=ongoing&bodyId=${await ownBody(request)}`)(request)}/edit`;

const aDraft = async (request: APIRequestContext) => {
  const institutionId = (await anInstitution(request)).split('/').at(-1);
  const { id } = await post(request, '/findings', {
    institutionIds: [institutionId],
    criteria: ['transparency'],
    title: { en: 'Budget tables published without totals', uk: 'Таблиці бюджету оприлюднено без підсумків' },
    summary: { en: 'Four of nine tables cannot be added up.', uk: 'Чотири з дев’яти таблиць неможливо підсумувати.' },
    observedOn: '2026-02-03',
    severity: 2,
    polarity: 'adverse',
  });
  return `/findings/${id}/edit`;
};

const aBulkChange = async (request: APIRequestContext) => {
  const ids = [(await aDraft(request)).split('/')[2]];
  const change = { kind: 'severity', severity: 4 };
  const { id } = await post(request, '/bulk-changes', { subject: 'findings', ids, change });
  await post(request, `/bulk-changes/${id}/apply`);
  return `/bulk-changes/${id}`;
};

const aDashboard = async (request: APIRequestContext) => {
  const { items } = await read<{ items: { id: string }[] }>(request, '/dashboards');
  return `/dashboards/${items[0]?.id}`;
};

const anUploadedFile = async (request: APIRequestContext) => {
  const buffer = Buffer.from('Number,Title,Service\n1,Custody records incomplete,National Police of Zarichia\n');
  const answer = await request.post('/api/v1/imports', {
    multipart: { file: { name: 'findings.csv', mimeType: 'text/csv', buffer } },
  });
  await expect(answer).toBeOK();
  return `/imports/${((await answer.json()) as { id: string }).id}`;
};

const anInvitation = async (request: APIRequestContext) => {
  const email = `${crypto.randomUUID()}@guests.example`;
  const { link } = await post<{ link: string }>(request, '/invitations', { email, role: 'analyst' });
  return new URL(link).pathname;
};

/** Every route of the web, as the person sees it for whom its page has most. */
export const EVERY_PAGE: Record<string, Visit> = {
  '/': { as: 'analyst', at: '/' },
  '/work': { as: 'lead', at: '/work' },
  '/findings': { as: 'officer', at: '/findings' },
  '/findings/new': { as: 'officer', at: '/findings/new' },
  '/findings/:id': { as: 'lead', at: first('/findings?workflow=assessed') },
  '/findings/:id/edit': { as: 'officer', at: aDraft },
  '/drafts': { as: 'officer', at: '/drafts' },
  '/drafts/:id': { as: 'officer', at: '/drafts/not-here' },
  '/activities': { as: 'officer', at: '/activities' },
  '/activities/calendar': { as: 'officer', at: '/activities/calendar' },
  '/activities/due': { as: 'officer', at: '/activities/due' },
  '/activities/new': { as: 'lead', at: '/activities/new' },
  '/activities/:id': { as: 'officer', at: first('/activities?outcome=findings') },
  '/activities/:id/edit': { as: 'lead', at: anOwnAct },
  '/coverage': { as: 'analyst', at: '/coverage' },
  '/cooperation': { as: 'analyst', at: '/cooperation' },
  '/mandates': { as: 'administrator', at: '/mandates' },
  '/recommendations': { as: 'lead', at: '/recommendations' },
  '/recommendations/board': { as: 'lead', at: '/recommendations/board' },
  '/recommendations/urgent': { as: 'lead', at: '/recommendations/urgent' },
  '/recommendations/flow': { as: 'analyst', at: '/recommendations/flow' },
  '/recommendations/escalation': { as: 'lead', at: '/recommendations/escalation' },
  '/recommendations/to-do': { as: 'respondent', at: '/recommendations/to-do' },
  '/recommendations/:id': { as: 'respondent', at: anOwnRecommendation },
  '/referrals': { as: 'lead', at: '/referrals' },
  '/institutions': { at: '/institutions' },
  '/institutions/:id': { as: 'analyst', at: anInstitution },
  '/criteria': { at: '/criteria' },
  '/criteria/:key': { at: '/criteria/human-rights' },
  '/objectives/:key': { at: '/objectives/cost-effectiveness' },
  '/indicators': { at: '/indicators' },
  '/indicators/:key': { as: 'analyst', at: '/indicators/acceptance' },
  '/regions': { as: 'analyst', at: '/regions?indicator=acceptance' },
  '/compare': { as: 'analyst', at: '/compare?by=periods' },
  '/dashboards': { as: 'analyst', at: '/dashboards' },
  '/dashboards/new': { as: 'analyst', at: '/dashboards/new' },
  '/dashboards/:id': { as: 'analyst', at: aDashboard },
  '/dashboards/:id/edit': { as: 'analyst', at: async (request) => `${await aDashboard(request)}/edit` },
  '/reports': { as: 'analyst', at: '/reports' },
  '/rounds': { as: 'lead', at: '/rounds' },
  '/rounds/new': { as: 'lead', at: '/rounds/new' },
  '/rounds/:id': { as: 'lead', at: first('/rounds') },
  '/bulk-changes': { as: 'officer', at: '/bulk-changes' },
  '/bulk-changes/:id': { as: 'officer', at: aBulkChange },
  '/imports': { as: 'lead', at: '/imports' },
  '/imports/:id': { as: 'lead', at: anUploadedFile },
  '/stakeholders': { as: 'administrator', at: '/stakeholders' },
  '/deadlines': { as: 'administrator', at: '/deadlines' },
  '/reference-figures': { as: 'lead', at: '/reference-figures' },
  '/people': { as: 'administrator', at: '/people' },
  '/audit': { as: 'auditor', at: '/audit' },
  '/notifications': { as: 'lead', at: '/notifications' },
  '/account': { as: 'officer', at: '/account' },
  '/sign-in': { at: '/sign-in' },
  '/setup': { at: '/setup' },
  '/invitations/:token': { as: 'administrator', at: anInvitation },
  '*': { at: '/no/such/page' },
};

/** Where the page of a route is for whoever this browser is. */
export const addressOf = (request: APIRequestContext, route: string): string | Promise<string> => {
  const { at = route } = EVERY_PAGE[route] ?? {};
  return typeof at === 'string' ? at : at(request);
};
