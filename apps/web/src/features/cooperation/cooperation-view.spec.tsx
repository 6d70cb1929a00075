import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WHOLE_SCOPE } from '../../lib/scope/scope';
import { answerWith, show } from '../../testing/page';
import { CooperationView } from './cooperation-view';
import { threeBodies } from './testing/three-bodies';

beforeEach(async () => {
  answerWith({ 'GET /session': { status: 401, body: { code: 'session.missing', status: 401 } } });
  await show(<CooperationView cooperation={threeBodies} scope={WHOLE_SCOPE} />);
});

const body = (name: string) => screen.getByRole('button', { name: new RegExp(name) });
const details = () => screen.getByRole('region', { name: 'The chosen body' });

it('is one stop of the Tab key, and the arrow keys go from body to body', async () => {
  body('Aid').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(body('Watch')).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(body('Herald')).toHaveFocus();
  expect(body('Herald')).toHaveAttribute('tabindex', '0');
  expect(body('Aid')).toHaveAttribute('tabindex', '-1');
});

it('tells of the chosen body with whom it worked on what, and with whom never', async () => {
  await userEvent.click(body('Watch'));
  expect(within(details()).getByRole('list', { name: 'Works with' })).toHaveTextContent('Aid: 3 acts · 1 finding');
  expect(details()).toHaveTextContent('never worked with: Herald');
});

it('opens of a pair what both signed', async () => {
  await userEvent.click(body('Watch'));
  const acts = within(details()).getByRole('link', { name: '3 acts' }).getAttribute('href') ?? '';
  expect(acts).toMatch(/^\/activities\?countedOn=2026-06-30&.*signedBy=aid&signedBy=watch/);
  expect(within(details()).getByRole('link', { name: '1 finding' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/findings\?countedOn=2026-06-30&.*signedBy=aid&signedBy=watch/),
  );
});

it('has every pair in its table, those that never met with what they share', async () => {
  expect(screen.getByRole('figure', { name: '3 of 3 bodies worked with another one' })).toBeVisible();
  const pairs = within(screen.getAllByRole('table', { hidden: true })[0]!)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.lastChild?.textContent).join(' '));
  expect(pairs).toEqual(expect.arrayContaining(['Aid Watch 3 1 0 –', 'Herald Aid 1 0 0 –', 'Herald Watch 0 0 0 1']));
});
