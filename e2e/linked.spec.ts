import { expect, test } from '@playwright/test';
import { problemsOn } from './accessible';
import { ownBody, pageOf, post, read } from './signed-in';

type Made = { id: string; reference: string };

test('a lead ties findings and recommendations to each other, on either page, and apart again', async ({ browser }) => {
  const [officer, lead] = await Promise.all([
    pageOf(browser, 'officer', { locale: 'en-GB' }),
    pageOf(browser, 'lead', { locale: 'en-GB' }),
  ]);
  const issuerId = await ownBody(lead.request);
  const { items } = await read<{ items: Made[] }>(lead.request, '/stakeholders?institutionType=police&limit=1');
  const addresseeId = items[0]?.id ?? '';
  const submitted = async (title: string) => {
    const made = await post<Made>(officer.request, '/findings', {
      institutionIds: [addresseeId],
      criteria: ['human-rights'],
      title: { en: title },
      summary: { en: 'Seen on the same day in two stations.' },
      observedOn: '2026-02-03',
      severity: 2,
      polarity: 'adverse',
    });
    await post(officer.request, `/findings/${made.id}/moves`, { to: 'submitted' });
    return made;
  };
  const [first, second] = [await submitted('Lamps broken in the yard'), await submitted('Gate left open at night')];
  const recommendation = await post<Made>(lead.request, '/recommendations', {
    findingIds: [first.id],
    issuerId,
    addresseeId,
    text: { en: 'Keep the yard lit and shut' },
    type: 'practice',
  });

  await test.step('on the page of the other finding', async () => {
    await lead.goto(`/findings/${second.id}`);
    await lead.getByRole('button', { name: 'Link an existing recommendation' }).click();
    const search = lead.getByRole('combobox', { name: 'Link a recommendation of your body' });
    await expect(search).toBeVisible();
    expect(await problemsOn(lead)).toEqual([]);
    await search.fill('yard lit');
    await lead.getByRole('option', { name: `${recommendation.reference} · Keep the yard lit and shut` }).click();
    await expect(lead.getByRole('link', { name: 'Keep the yard lit and shut' })).toBeVisible();
  });

  await test.step('and apart again on the page of the recommendation, with why', async () => {
    await lead.goto(`/recommendations/${recommendation.id}`);
    await expect(lead.getByRole('heading', { name: 'The 2 findings behind it' })).toBeVisible();
    await lead.getByRole('button', { name: `Unlink ${first.reference}` }).click();
    const dialog = lead.getByRole('dialog', { name: `Unlink ${first.reference}` });
    await dialog.getByLabel('Why').fill('It was about another yard.');
    await dialog.getByRole('button', { name: 'Unlink', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(lead.getByRole('link', { name: 'Lamps broken in the yard' })).toBeHidden();
  });

  await test.step('and together once more from there', async () => {
    await lead.getByRole('combobox', { name: 'Link another finding' }).fill('Lamps');
    await lead.getByRole('option', { name: `${first.reference} · Lamps broken in the yard` }).click();
    await expect(lead.getByRole('heading', { name: 'The 2 findings behind it' })).toBeVisible();
    expect(await problemsOn(lead)).toEqual([]);
  });
});
