import { screen, within } from '@testing-library/react';
import type { Overview, Session } from '@nahliad/contracts';
import { WHOLE_SCOPE } from '../../lib/scope/scope';
import { ABSENT, anOverview, aShare } from '../../testing/an-overview';
import { answerWith, show } from '../../testing/page';
import { OverviewFigures } from './overview-figures';

const visitor: Session = {
  person: null,
  memberships: [],
  views: {},
  permissions: ['finding:read'],
  deployment: { demo: false, needsSetup: false, country: 'UA' },
};
const officer: Session = {
  ...visitor,
  person: { id: 'p', email: 'officer@ombuds.example', name: 'Olena', locale: 'en' },
  permissions: ['finding:write', 'import:write'],
};
const nothing = anOverview({ totals: { findings: 0, adverse: 0, recommendations: 0, institutions: 0, bodies: 0 } });

const open = async (overview: Overview, session: Session = officer) => {
  answerWith({ 'GET /session': { body: session } });
  await show(<OverviewFigures overview={overview} scope={WHOLE_SCOPE} />);
};
const replies = (answered: Overview['indicators'][number]) => anOverview({ indicators: [answered] });

beforeEach(() => window.history.replaceState(null, '', '/'));

it('says in a sentence how many are accepted and where nobody looks', async () => {
  await open(anOverview());
  expect(screen.getByText(/95.4% of recommendations with a position are accepted/)).toBeInTheDocument();
  expect(screen.getByText(/Nobody has looked at 2 of 4 pairs/, { selector: 'span' })).toBeInTheDocument();
});

it('gives a number with its interval and evidence, and opens what it counts and what it counts among', async () => {
  await open(anOverview());
  const figures = within(screen.getByRole('region', { name: 'Key indicators' }));
  expect(figures.getByText('95% interval: 87.3–98.4%')).toBeInTheDocument();
  expect(figures.getByText('Grade B · Sound evidence')).toBeInTheDocument();
  expect(figures.getByRole('link', { name: '95.4%' })).toHaveAttribute(
    'href',
    expect.stringContaining('position=accepted'),
  );
  expect(figures.getByRole('link', { name: '62 of 65 recommendations' })).toHaveAttribute(
    'href',
    expect.stringContaining('position=rejected'),
  );
});

it('shows whether there is a reply where no reply has a date, and never 0 % on time', async () => {
  await open(
    replies({ key: 'timely-response', formulaVersion: 1, ...ABSENT, parts: { answered: aShare(), overdue: 3 } }),
  );
  expect(screen.getByText('Answered by 25 June 2021')).toBeInTheDocument();
  expect(screen.getByText(/no reply carries a date/)).toBeInTheDocument();
  expect(screen.getByText(/3 replies are overdue/)).toBeInTheDocument();
  expect(screen.queryByText('0%')).not.toBeInTheDocument();
});

it('hatches an indicator without cases', async () => {
  await open(replies({ key: 'overdue', formulaVersion: 1, ...ABSENT }));
  expect(screen.getByText('No cases yet').parentElement).toHaveClass('hatched');
});

it('offers who writes findings to bring records in, and everyone to look further back', async () => {
  await open(nothing);
  expect(screen.getByRole('button', { name: 'Show all records' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Import records' })).toHaveAttribute('href', '/imports');
  expect(screen.getByRole('link', { name: 'Log a finding' })).toHaveAttribute('href', '/findings/new');
});

it('tells a visitor that nothing was published, where nothing was', async () => {
  window.history.replaceState(null, '', '/?window=all');
  await open(nothing, visitor);
  expect(await screen.findByText('Nothing has been published yet')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Import records' })).not.toBeInTheDocument();
});
