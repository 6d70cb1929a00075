import { expect, type APIRequestContext, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

/** The people of the demo country whom these tests play, by what they do. */
export const PEOPLE = {
  officer: 'officer@ombuds.demo.example',
  lead: 'lead@ombuds.demo.example',
  committee: 'lead@parliament.demo.example',
  partner: 'lead@cso.demo.example',
  analyst: 'analyst@demo.example',
  administrator: 'admin@demo.example',
  auditor: 'auditor@demo.example',
  respondent: 'respondent@police.demo.example',
} as const;
export type Part = keyof typeof PEOPLE;

export const PASSWORD = 'demo-oversight';

/** Signs the browser of these requests in, without the form. */
export const signIn = async (request: APIRequestContext, part: Part): Promise<void> =>
  expect(
    await request.post('/api/v1/session', { data: { email: PEOPLE[part], password: PASSWORD } }),
    `sign in as ${part}`,
  ).toBeOK();

/** A browser of their own for each person, who is at work at the same time as the others. */
export const pageOf = async (browser: Browser, part: Part, options?: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext(options);
  await signIn(context.request, part);
  return context.newPage();
};

/** What the API answers to whoever this browser is. */
export const read = async <Answer>(request: APIRequestContext, path: string): Promise<Answer> => {
  const answer = await request.get(`/api/v1${path}`);
  await expect(answer, path).toBeOK();
  return (await answer.json()) as Answer;
};

/** What the API makes, or takes, of what whoever this browser is sends. */
export const post = async <Answer = { id: string }>(
  request: APIRequestContext,
  path: string,
  data: object = {},
): Promise<Answer> => {
  const answer = await request.post(`/api/v1${path}`, { data });
  await expect(answer, path).toBeOK();
  return (await answer.json()) as Answer;
};

/** The body, or the institution, for which this person speaks. */
export const ownBody = async (request: APIRequestContext): Promise<string> => {
  const { memberships } = await read<{ memberships: { stakeholderId: string }[] }>(request, '/session');
  return memberships[0]?.stakeholderId ?? '';
};
