import { expect, test } from '@playwright/test';
import { pageOf, read } from './signed-in';

test.use({ locale: 'en-GB' });

test('a visitor reads what is published, and nothing else of the same lists', async ({ page, browser }) => {
  type Findings = { items: { id: string; publication: string }[]; total: number };
  const published = await read<Findings>(page.request, '/findings?limit=200');
  expect(published.items.length).toBeGreaterThan(0);
  const open = ['published', 'corrected'];
  expect(published.items.filter(({ publication }) => !open.includes(publication))).toEqual([]);

  const lead = await pageOf(browser, 'lead');
  const [underReview] = (await read<Findings>(lead.request, '/findings?workflow=under-review&limit=1')).items;
  await lead.context().close();
  expect((await page.request.get(`/api/v1/findings/${underReview?.id}`)).status()).toBe(404);
  await page.goto(`/findings/${underReview?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such finding' })).toBeVisible();
});

const SHUT = {
  '/account': 'Sign in to see your account',
  ...Object.fromEntries(
    ['/imports', '/imports/new', '/stakeholders', '/people', '/audit', '/findings/new'].map((path) => [
      path,
      'This page is not open to you',
    ]),
  ),
};

for (const [path, words] of Object.entries(SHUT))
  test(`a visitor is told that ${path} is not open to them`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { name: words })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Imports' })).toHaveCount(0);
  });

test('the API answers a visitor in the same way', async ({ request }) => {
  for (const path of ['/imports', '/people', '/audit', '/audit/verification', '/tokens', '/invitations']) {
    const answer = await request.get(`/api/v1${path}`);
    expect(answer.status(), path).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'access.not-signed-in' });
  }
  for (const path of ['/findings', '/stakeholders', '/people', '/recommendations'])
    expect((await request.post(`/api/v1${path}`, { data: {} })).status(), path).toBe(401);
});
