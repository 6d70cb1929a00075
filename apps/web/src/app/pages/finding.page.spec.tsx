import type { RetractedFinding } from '@nahliad/contracts';
import { screen } from '@testing-library/react';
import { Routes } from '../../lib/router/router';
import { answerWith, show } from '../../testing/page';
import FindingPage from './finding.page';

const RETRACTED: RetractedFinding = {
  type: 'about:problem/finding.retracted',
  title: 'finding.retracted',
  status: 410,
  code: 'finding.retracted',
  tombstone: {
    id: '42',
    reference: 'UA-2026-0042',
    body: { id: '7', name: { en: 'Ombuds Office', uk: 'Офіс омбудсмана' } },
    publication: 'retracted',
    retractedOn: '2026-03-05',
    reason: 'It was about another unit.',
  },
};

it('says of a finding that was retracted whose it was, since when and why there is none', async () => {
  window.history.replaceState(null, '', '/findings/42');
  const sent = answerWith({ 'GET /findings/42': { status: 410, body: RETRACTED } });
  await show(<Routes routes={[{ path: '/findings/:id', page: FindingPage }]} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'This finding was retracted' })).toBeInTheDocument();
  for (const said of ['UA-2026-0042', 'Ombuds Office', '5 March 2026', 'It was about another unit.'])
    expect(screen.getByText(said)).toBeInTheDocument();
  expect(sent.map(({ path }) => path)).toEqual(['/findings/42']);
});
