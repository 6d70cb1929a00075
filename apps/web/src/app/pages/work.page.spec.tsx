import type { Work } from '@nahliad/contracts';
import { screen, within } from '@testing-library/react';
import { answerWith, show } from '../../testing/page';
import WorkPage from './work.page';

const session = {
  person: { id: 'p1', email: 'lead@body.example', name: 'Lead', locale: 'en' },
  memberships: [],
  views: {},
  permissions: ['account:own', 'finding:write'],
  deployment: { demo: false, needsSetup: false, country: 'UA' },
};
const named = (id: string, en: string) => ({ id, name: { en, uk: null } });

const open = (work: Work) => {
  answerWith({ 'GET /session': { body: session }, 'GET /work': { body: work } });
  return show(<WorkPage />);
};

it('says that nothing waits, and what one can do meanwhile', async () => {
  await open({ asOf: '2026-03-01', groups: [], due: { bodyIds: ['b1'], count: 0, first: [] } });
  expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Log a finding' })).toHaveAttribute('href', '/findings/new');
});

it('names what waits and how late it is, and leads to each and to the list of exactly all of them', async () => {
  const item = { id: 'f1', reference: 'UA-2026-0001', title: { en: 'Records missing', uk: null } };
  await open({
    asOf: '2026-03-01',
    groups: [
      {
        subject: 'finding',
        kind: 'to-reply',
        count: 6,
        first: [{ ...item, party: named('b1', 'The Ombuds'), dueOn: '2026-02-28' }],
      },
    ],
    due: null,
  });
  const list = await screen.findByRole('list', { name: 'Shared with your institution for reply' });
  expect(within(list).getByRole('link', { name: 'Records missing' })).toHaveAttribute('href', '/findings/f1');
  expect(within(list).getByText('Was due 28 Feb 2026')).toBeVisible();
  expect(screen.getByRole('link', { name: /show all 6 in the list/ })).toHaveAttribute(
    'href',
    '/findings?waiting=to-reply',
  );
});
