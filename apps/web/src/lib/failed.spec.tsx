import { screen } from '@testing-library/react';
import { show } from '../testing/page';
import { Failed } from './failed';
import { ProblemError } from './problem-error';

it('says kindly that there is no network, for nothing is broken', async () => {
  await show(<Failed error={new ProblemError({ code: 'network.unreachable', status: 0 })} onRetry={jest.fn()} />);
  expect(await screen.findByRole('heading', { name: 'There is no network now' })).toBeInTheDocument();
});

it('says what the server has answered', async () => {
  await show(<Failed error={new ProblemError({ code: 'server.unavailable', status: 503 })} onRetry={jest.fn()} />);
  expect(await screen.findByRole('heading', { name: 'This could not be loaded' })).toBeInTheDocument();
});
