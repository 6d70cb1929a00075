import { screen } from '@testing-library/react';
import { anOverview } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { WhoLooked } from './who-looked';

const counted = { asOf: '2021-06-25', window: 'all' as const, institutionId: [], category: [], criterion: [] };

it('names every body that looked, and opens all that it found', async () => {
  const { bodies } = anOverview();
  await show(<WhoLooked overview={anOverview()} counted={counted} />);
  expect(await screen.findByText(/^Ombuds office/)).toBeInTheDocument();
  const link = screen.getByRole('link', { name: '3 findings' });
  expect(new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('bodyId')).toBe(bodies[0]?.id);
});

it('says that nobody looked, and names no kind of overseer then', async () => {
  await show(<WhoLooked overview={anOverview({ bodies: [] })} counted={counted} />);
  expect(await screen.findByText('Nobody yet.')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
