import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { matchPath } from './match-path';
import { RouterProvider, Routes, useParams, useSearchParams } from './router';

const Finding = () => <h1>Finding {useParams<'id'>().id}</h1>;
const List = () => {
  const [params, setParams] = useSearchParams();
  return (
    <>
      <h1>List {params.get('q')}</h1>
      <a href="/findings/42">42</a>
      <a href="/api/docs">API</a>
      <button onClick={() => setParams((now) => new URLSearchParams({ ...Object.fromEntries(now), q: 'force' }))}>
        find
      </button>
    </>
  );
};
const ROUTES = [
  { path: '/findings', page: List },
  { path: '/findings/:id', page: Finding },
  { path: '*', page: () => <h1>Nothing here</h1> },
];
const openAt = (path: string) => {
  window.history.replaceState(null, '', path);
  return render(
    <RouterProvider>
      <Routes routes={ROUTES} />
    </RouterProvider>,
  );
};

it('fits an address to its route, and names its parts', () => {
  expect(matchPath('/findings/:id', '/findings/a%20b/')).toEqual({ id: 'a b' });
  expect(matchPath('/findings/:id', '/findings')).toBeNull();
  expect(matchPath('/', '/')).toEqual({});
});

it('follows a link without loading the site again, and goes back with the browser', async () => {
  openAt('/findings?q=a');
  await userEvent.click(screen.getByRole('link', { name: '42' }));
  expect(await screen.findByRole('heading', { name: 'Finding 42' })).toBeInTheDocument();
  act(() => window.history.back());
  expect(await screen.findByRole('heading', { name: 'List a' })).toBeInTheDocument();
});

it.each([
  ['with Ctrl', '42', { ctrlKey: true }],
  ['to the API', 'API', {}],
])('leaves a press %s to the browser', (_, name, keys) => {
  openAt('/findings');
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  const untouched = jest.fn((event: Event) => {
    const wasTaken = event.defaultPrevented;
    event.preventDefault();
    return wasTaken;
  });
  window.addEventListener('click', untouched, { once: true });
  screen.getByRole('link', { name }).dispatchEvent(press);
  expect(untouched).toHaveReturnedWith(false);
});

it('keeps filters in the address', async () => {
  openAt('/findings?sort=severity');
  await userEvent.click(screen.getByRole('button', { name: 'find' }));
  expect(window.location.search).toBe('?sort=severity&q=force');
  expect(screen.getByRole('heading', { name: 'List force' })).toBeInTheDocument();
});

it('says so where there is no such page', () => {
  openAt('/nowhere');
  expect(screen.getByRole('heading', { name: 'Nothing here' })).toBeInTheDocument();
});
