import { Suspense } from 'react';
import { ToastRegion } from '@nahliad/ui';
import type { ReportSchedule } from '@nahliad/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { LanguageProvider } from '../../lib/i18n';
import { ScheduleEntry } from './schedule-entry';

const schedule: ReportSchedule = {
  ...{
    id: 'one',
    subject: 'period',
    institution: null,
    window: 24,
    publishedOnly: true,
    language: 'uk',
    format: 'docx',
  },
  ...{ rhythm: 'weekly', day: 1, nextOn: '2026-11-30', version: 1, may: { change: false, leave: true } },
  owner: { id: 'olena', name: 'Olena' },
  recipients: [
    {
      ...{ id: 'taras', name: 'Taras' },
      letter: { dueOn: '2026-11-23', state: 'waiting', problem: 'not-taken', sentAt: null },
    },
  ],
};
const show = (over: Partial<ReportSchedule> = {}) =>
  act(() =>
    Promise.resolve(
      render(
        <QueryClientProvider client={new QueryClient()}>
          <LanguageProvider>
            <ToastRegion>
              <Suspense>
                <ScheduleEntry schedule={{ ...schedule, ...over }} personId="taras" />
              </Suspense>
            </ToastRegion>
          </LanguageProvider>
        </QueryClientProvider>,
      ),
    ),
  );

describe('the entry of a schedule', () => {
  it('says what is sent when and by whose schedule, and why a letter has not gone out', async () => {
    await show();
    expect(await screen.findByText('Period: All institutions')).toBeVisible();
    expect(screen.getByText(/Every Monday · .*published.* · in Ukrainian · Word/)).toBeVisible();
    expect(screen.getByText('Scheduled by Olena')).toBeVisible();
    expect(screen.getByText('Next on 30 November 2026')).toBeVisible();
    expect(screen.getByText(/Taras: the letter of 23 November 2026 waits.*mail server did not take it/)).toBeVisible();
  });

  it('offers what whoever looks may do, and nothing else', async () => {
    await show();
    expect((await screen.findAllByRole('button')).map(({ textContent }) => textContent)).toEqual(['Send me no more']);
  });

  it('is resumed where it is paused', async () => {
    await show({ nextOn: null, may: { change: true, leave: false } });
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Resume' })).toBeVisible();
  });
});
