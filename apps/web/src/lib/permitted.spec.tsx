import { act, Suspense } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Session } from '@nahliad/contracts';
import { render, screen } from '@testing-library/react';
import { LanguageProvider } from './i18n';
import { Permitted } from './permitted';
import { RouterProvider } from './router/router';
import { sessionQuery } from './session';

const visitor: Session = {
  person: null,
  memberships: [],
  views: {},
  permissions: [],
  deployment: { demo: false, needsSetup: false, country: 'UA' },
};
const administrator: Session = { ...visitor, permissions: ['person:write'] };

const show = async (session: Session) => {
  const client = new QueryClient();
  client.setQueryData(sessionQuery.queryKey, session);
  await act(() =>
    Promise.resolve(
      render(
        <QueryClientProvider client={client}>
          <LanguageProvider>
            <Suspense>
              <RouterProvider>
                <Permitted needs="person:write">the accounts</Permitted>
              </RouterProvider>
            </Suspense>
          </LanguageProvider>
        </QueryClientProvider>,
      ),
    ),
  );
  return client;
};

it('shows its content to those who may', async () => {
  await show(administrator);
  expect(await screen.findByText('the accounts')).toBeInTheDocument();
});

it('tells a visitor to sign in, and shows nothing of it', async () => {
  window.history.replaceState(null, '', '/people');
  await show(visitor);
  expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?to=/people');
  expect(screen.queryByText('the accounts')).not.toBeInTheDocument();
});

it('leaves the work where it is when the session ends', async () => {
  const client = await show(administrator);
  await screen.findByText('the accounts');
  await act(() => Promise.resolve(client.setQueryData(sessionQuery.queryKey, visitor)));
  expect(screen.getByText('the accounts')).toBeInTheDocument();
});
