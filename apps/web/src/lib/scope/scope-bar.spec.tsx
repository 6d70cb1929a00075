import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, show, type Sent } from '../../testing/page';
import { ScopeBar } from './scope-bar';

const PRISONS = { id: 'prisons', category: 'security-institution', name: { en: 'Prisons', uk: null }, active: true };

const open = async (address: string): Promise<Sent[]> => {
  window.history.replaceState(null, '', address);
  const sent = answerWith({ 'GET /stakeholders': { body: { items: [PRISONS], next: null, total: 1 } } });
  await show(<ScopeBar asOf="2021-06-25" />);
  return sent;
};

it('keeps what is chosen in the address', async () => {
  await open('/');
  await userEvent.selectOptions(screen.getByLabelText('Period'), 'All records');
  await userEvent.selectOptions(screen.getByLabelText('Criterion'), 'Transparency');
  expect(window.location.search).toBe('?window=all&criterion=transparency');
});

it('asks for the institutions only when somebody reaches for them', async () => {
  const sent = await open('/');
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByLabelText('Institution'));
  await screen.findByRole('option', { name: 'Prisons' });
  await userEvent.selectOptions(screen.getByLabelText('Institution'), 'Prisons');
  expect(window.location.search).toBe('?institutionId=prisons');
});

it('names what the address narrows to, and takes it away with one press', async () => {
  await open('/?institutionId=prisons&category=ombuds');
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the filter Prisons' }));
  expect(window.location.search).toBe('?category=ombuds');
});

it('does not follow a day that is not one', async () => {
  await open('/');
  await userEvent.clear(screen.getByLabelText('As of'));
  await userEvent.type(screen.getByLabelText('As of'), '1850-01-01');
  expect(window.location.search).toBe('');
  await userEvent.clear(screen.getByLabelText('As of'));
  await userEvent.type(screen.getByLabelText('As of'), '2020-01-31');
  expect(window.location.search).toBe('?asOf=2020-01-31');
});
