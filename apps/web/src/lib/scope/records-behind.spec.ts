import { recordsOf } from './indicator-records';
import { dueRecommendationsBehind, findingsBehind, recommendationsBehind, type Counted } from './records-behind';

const counted: Counted = {
  asOf: '2021-06-25',
  window: 24,
  institutionId: ['prisons'],
  category: ['ombuds'],
  criterion: [],
};
const filtersOf = (address: string) => new URL(address, 'http://localhost').searchParams;
const all = (address: string) =>
  Object.fromEntries([...filtersOf(address).keys()].map((key) => [key, filtersOf(address).getAll(key)]));

it('opens the findings that count, of the same scope and days', () => {
  expect(all(findingsBehind(counted, { criterion: 'human-rights' }))).toEqual({
    countedOn: ['2021-06-25'],
    institutionId: ['prisons'],
    category: ['ombuds'],
    criterion: ['human-rights'],
    from: ['2019-06-26'],
    to: ['2021-06-25'],
  });
});

it('begins a window on the day after the same day so many months before', () => {
  const from = (asOf: string, window: Counted['window']) =>
    filtersOf(findingsBehind({ ...counted, asOf, window })).get('from');
  expect(from('2021-03-31', 1)).toBe('2021-03-01');
  expect(from('2021-12-31', 12)).toBe('2021-01-01');
  expect(from('2021-06-25', 'all')).toBeNull();
});

it('opens of a month at the edge of the period what lies inside', () => {
  const days = (month: string) => {
    const filters = filtersOf(findingsBehind({ ...counted, month }));
    return [filters.get('from'), filters.get('to')];
  };
  expect(days('2019-06')).toEqual(['2019-06-26', '2019-06-30']);
  expect(days('2020-02')).toEqual(['2020-02-01', '2020-02-29']);
  expect(days('2021-06')).toEqual(['2021-06-01', '2021-06-25']);
});

it('finds recommendations by whom they address, by issue date or by the date a reply was due', () => {
  expect(all(recommendationsBehind(counted))).toEqual({
    countedOn: ['2021-06-25'],
    addresseeId: ['prisons'],
    category: ['ombuds'],
    from: ['2019-06-26'],
    to: ['2021-06-25'],
  });
  expect(all(dueRecommendationsBehind(counted))).toMatchObject({ dueFrom: ['2019-06-26'], dueTo: ['2021-06-25'] });
});

it('leaves the undecided out of what acceptance is counted among', () => {
  const among = filtersOf(recordsOf('acceptance', counted).among ?? '').getAll('position');
  expect(among).toEqual(['accepted', 'partially-accepted', 'noted', 'rejected']);
});

it('opens the overdue of every time, for they are a stock on a day, and all that are open with a target', () => {
  const { counts, among = '' } = recordsOf('overdue', counted);
  expect([filtersOf(counts).get('overdue'), filtersOf(counts).get('from')]).toEqual(['true', null]);
  expect([filtersOf(among).get('hasTarget'), filtersOf(among).get('from')]).toEqual(['true', null]);
  expect(filtersOf(among).getAll('implementation')).toContain('claimed-implemented');
  expect(filtersOf(among).getAll('implementation')).not.toContain('closed-implemented');
});

it('opens of implementation those whose time is up, without what was overtaken by events', () => {
  const { counts, among = '' } = recordsOf('verified-implementation', counted);
  expect([filtersOf(counts).get('mature'), filtersOf(counts).get('from')]).toEqual(['true', null]);
  expect(filtersOf(among).getAll('implementation')).not.toContain('closed-superseded');
  expect(filtersOf(recordsOf('legal-gap-closure', counted).among ?? '').get('type')).toBe('law');
});

it('opens of claims those that nobody checked in time, and all that were claimed in the period and not overtaken', () => {
  const { counts, among = '' } = recordsOf('claim-gap', counted);
  expect(all(counts)).toMatchObject({ claim: ['unverified'], claimedFrom: ['2019-06-26'], claimedTo: ['2021-06-25'] });
  expect(filtersOf(counts).get('from')).toBeNull();
  expect(filtersOf(among).getAll('claim')).toEqual(['unverified', 'recent', 'confirmed', 'refuted']);
});

it('opens of what is counted from acts, mandates or recommendations exactly those', () => {
  const paths = ['obstruction', 'mandate-coverage', 'legal-gap-closure', 'recurrence'].map(
    (key) => recordsOf(key, counted).counts.split('?')[0],
  );
  expect(paths).toEqual(['/activities', '/mandates', '/recommendations', '/findings']);
  expect(filtersOf(recordsOf('obstruction', counted).counts).get('outcome')).toBe('obstructed');
  expect(filtersOf(recordsOf('legal-gap-closure', counted).counts).get('type')).toBe('law');
});
