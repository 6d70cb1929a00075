import type { DueCell } from '@nahliad/contracts';
import { grouped, logAddress } from './due-groups';

const name = { en: 'Name', uk: null };
const cell = (over: Partial<DueCell>): DueCell => ({
  body: { id: 'b1', name },
  institution: { id: 'i1', name },
  criterion: 'human-rights',
  criticality: 2,
  intervalMonths: 24,
  lastLook: null,
  obstructed: null,
  underWay: null,
  othersLookedOn: null,
  dueOn: null,
  overdue: true,
  neverLookedAt: true,
  urgency: 2,
  ...over,
});

it('tells cells of one institution together where the same reasons hold', () => {
  const groups = grouped([
    cell({}),
    cell({ criterion: 'transparency' }),
    cell({ criterion: 'accountability', criticality: 3 }),
    cell({ institution: { id: 'i2', name } }),
    cell({ institution: { id: 'i2', name }, criterion: 'transparency', othersLookedOn: '2026-01-01' }),
  ]);
  expect(groups.map(({ criteria }) => criteria)).toEqual([
    ['human-rights', 'transparency'],
    ['accountability'],
    ['human-rights', 'transparency'],
  ]);
  expect(groups.at(-1)?.othersLookedOn).toBe('2026-01-01');
});

it('leads to the form with what is due filled in', () => {
  const [group] = grouped([cell({}), cell({ criterion: 'transparency' })]);
  expect(group && logAddress(group)).toBe(
    '/activities/new?bodyId=b1&institutionId=i1&criterion=human-rights&criterion=transparency',
  );
});
