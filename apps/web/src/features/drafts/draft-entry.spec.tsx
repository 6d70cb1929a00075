import { act, screen } from '@testing-library/react';
import type { Draft, Parcel } from '../../lib/drafts/draft';
import { sayReachable } from '../../lib/network';
import { show } from '../../testing/page';
import { DraftEntry } from './draft-entry';

const aDraft = (parcel: Parcel | null): Draft => ({
  id: '1',
  subject: 'finding.new',
  title: { en: 'The night register has no page for 14 May', uk: null },
  href: null,
  at: '2026-05-15T09:00:00Z',
  values: {},
  of: null,
  key: 'k',
  sent: null,
  parcel,
});
const refusedWith = (code: string) => ({ status: 412, code, errors: [] });
const open = (parcel: Parcel | null) => show(<DraftEntry personId="olena" draft={aDraft(parcel)} />);

afterEach(() => act(async () => sayReachable(true)));

it('leads to where it is gone on with', async () => {
  await open(null);
  expect(await screen.findByText('Being written')).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/drafts/1');
});

it('says what it waits for, and what is to become of it', async () => {
  await open({ state: 'waiting', submit: true, refused: null });
  expect(await screen.findByText('Waiting to be sent')).toBeInTheDocument();
  expect(screen.getByText('will be submitted for review')).toBeInTheDocument();
  await act(async () => sayReachable(false));
  expect(screen.getByText('Waiting for the network')).toBeInTheDocument();
});

it('tells a change that somebody else made from a refusal, each with its reason', async () => {
  const first = await open({ state: 'refused', submit: false, refused: refusedWith('record.version-stale') });
  expect(await screen.findByText('Needs you: somebody else changed it')).toBeInTheDocument();
  first.unmount();
  await open({ state: 'refused', submit: false, refused: refusedWith('access.not-allowed') });
  expect(await screen.findByText('Needs you: not accepted')).toBeInTheDocument();
});

it('says of one that was saved why it was not submitted', async () => {
  await open({ state: 'arrived', submit: true, refused: refusedWith('finding.move-refused') });
  expect(await screen.findByText(/^Saved, but not submitted: /)).toBeInTheDocument();
});
