import { act } from '@testing-library/react';
import type { Session } from '@nahliad/contracts';
import { answerWith, show } from '../../testing/page';
import { useOpeningView } from './use-opening-view';

const session: Session = {
  person: { id: 'p', email: 'officer@ombuds.example', name: 'Olena', locale: 'en' },
  memberships: [],
  views: { findings: 'severity=4&workflow=draft' },
  permissions: ['account:own'],
  deployment: { demo: false, needsSetup: false, country: 'UA' },
};
const Page = () => {
  useOpeningView('findings');
  return null;
};
const visit = async (address: string) => {
  answerWith({ 'GET /session': { body: session } });
  window.history.replaceState(null, '', address);
  await show(<Page />);
  await act(() => Promise.resolve());
  return window.location.pathname + window.location.search;
};

it('opens a page with the view that was chosen for it', async () => {
  expect(await visit('/findings')).toBe('/findings?severity=4&workflow=draft');
});

it('leaves the filters alone with which somebody comes', async () => {
  expect(await visit('/findings?severity=1')).toBe('/findings?severity=1');
});
