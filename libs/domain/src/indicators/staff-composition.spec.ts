import { leastParity } from './representation-parity';
import { compositionsOf, type PeopleTable } from './staff-composition';

const table = (
  kind: PeopleTable['kind'],
  counts: Record<string, number>,
  dimension: PeopleTable['dimension'] = 'sex',
): PeopleTable => ({
  kind,
  dimension,
  counts,
  category: kind === 'population' ? 'government' : 'security-institution',
  age: 0,
});
const PEOPLE = table('population', { women: 5200, men: 4800 });

describe('the composition of a staff', () => {
  it('is there in each respect in which both staff and population are known', () => {
    const language = table('staff', { 'state-language': 90, 'minority-language': 10 }, 'language');
    const [sex, ...others] = compositionsOf([PEOPLE, table('staff', { women: 20, men: 80 }), language]);
    expect(others).toEqual([]);
    expect(sex).toMatchObject({ dimension: 'sex', evidence: { verified: 4, categories: 2 } });
    expect(sex?.groups).toContainEqual({ staff: 20, senior: 0, population: 5200 });
  });

  it('adds up over institutions, and leaves a group that nobody counted empty', () => {
    const [sex] = compositionsOf([PEOPLE, table('staff', { women: 20, men: 80 }), table('staff', { men: 40 })]);
    expect(sex?.groups.map(({ staff }) => staff)).toEqual([20, 120, 0]);
  });

  it('is as even as in the respect in which it is least so', () => {
    const language = [
      table('staff', { 'state-language': 70, 'minority-language': 30 }, 'language'),
      table('population', { 'state-language': 7, 'minority-language': 3 }, 'language'),
    ];
    const tables = [PEOPLE, table('staff', { women: 20, men: 80 }), ...language];
    const answer = leastParity(compositionsOf(tables));
    expect(answer.value).toBeCloseTo(68, 10);
    expect([answer.parts?.sex?.value, answer.parts?.language?.value].map((one) => Math.round(one ?? 0))).toEqual([
      68, 100,
    ]);
    expect(leastParity(compositionsOf(language)).value).toBeCloseTo(100, 10);
    expect(leastParity([]).status).toBe('not-assessed');
  });

  it('adds no handful of people to other staffs, from which they could be taken apart again', () => {
    const [large, small] = [table('staff', { women: 20, men: 80 }), table('staff', { women: 3, men: 30 })];
    expect(leastParity(compositionsOf([PEOPLE, large, small]))).toMatchObject({ value: null, status: 'suppressed' });
    const [heads, few] = [table('senior-staff', { women: 9, men: 9 }), table('senior-staff', { women: 2, men: 9 })];
    const answer = leastParity(compositionsOf([PEOPLE, large, heads, few]));
    expect([answer.status, answer.parts?.senior.status]).toEqual(['ok', 'suppressed']);
  });

  it('tells no parity at all where four people of a group could be recognised in one respect', () => {
    const language = [
      table('staff', { 'state-language': 96, 'minority-language': 4 }, 'language'),
      table('population', { 'state-language': 7, 'minority-language': 3 }, 'language'),
    ];
    const tables = [PEOPLE, table('staff', { women: 20, men: 80 }), ...language];
    expect(leastParity(compositionsOf(tables))).toMatchObject({ value: null, status: 'suppressed' });
  });
});
