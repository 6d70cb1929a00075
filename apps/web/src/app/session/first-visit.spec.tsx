import { waitFor } from '@testing-library/react';
import type { Session } from '@nahliad/contracts';
import { answerWith, show } from '../../testing/page';
import { FirstVisit } from './first-visit';

const visit = async (path: string, needsSetup: boolean) => {
  window.history.replaceState(null, '', path);
  const body: Session = {
    person: null,
    memberships: [],
    views: {},
    permissions: [],
    deployment: { demo: false, needsSetup, country: 'UA' },
  };
  answerWith({ 'GET /session': { body } });
  await show(<FirstVisit />);
};

it('leads whoever comes first to making the administrator, wherever they arrive', async () => {
  await visit('/findings?severity=4', true);
  await waitFor(() => expect(window.location.pathname).toBe('/setup'));
});

it('leads nobody anywhere once somebody has an account', async () => {
  await visit('/findings?severity=4', false);
  expect(window.location.pathname).toBe('/findings');
});
