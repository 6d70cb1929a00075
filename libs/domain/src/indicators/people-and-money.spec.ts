import { budgetFindingsResolved } from './budget-findings-resolved';
import { disparity, type GroupsCompared } from './disparity';
import { NO_EVIDENCE } from './evidence';
import { harmBurden } from './harm-burden';
import { representationParity } from './representation-parity';

describe('the burden of harm', () => {
  it('weighs each step of severity three times the one below', () => {
    const adverse = { 1: 2, 2: 1, 3: 1, 4: 1 };
    expect(harmBurden({ adverse, activities: 4 }, NO_EVIDENCE)).toMatchObject({ numerator: 41, value: 10.25 });
  });

  it('is nothing where nobody looked, and 0 where nothing was found', () => {
    const adverse = { 1: 0, 2: 0, 3: 0, 4: 0 };
    expect(harmBurden({ adverse, activities: 0 }, NO_EVIDENCE)).toMatchObject({ value: null, status: 'no-cases' });
    expect(harmBurden({ adverse, activities: 3 }, NO_EVIDENCE).value).toBe(0);
  });
});

describe('disparity', () => {
  const compared: GroupsCompared = {
    group: { cases: 30, population: 1000 },
    reference: { cases: 90, population: 9000 },
    stated: 8,
    records: 10,
  };
  it('is the ratio of the two rates, with its interval', () => {
    const { value, low, high, parts } = disparity(compared, NO_EVIDENCE);
    expect(value).toBeCloseTo(3, 10);
    expect(low).toBeCloseTo(3 / Math.exp(1.959964 * Math.sqrt(1 / 30 + 1 / 90)), 5);
    expect(high).toBeCloseTo(9 / low!, 8);
    expect(parts.completeness).toBe(0.8);
  });

  it.each([
    ['most records do not say', { ...compared, stated: 4 }, 'insufficient-evidence'],
    ['half of them say', { ...compared, stated: 5 }, 'ok'],
    ['four people would be recognised', { ...compared, group: { cases: 4, population: 1000 } }, 'suppressed'],
    ['four of the reference would', { ...compared, reference: { cases: 1, population: 9000 } }, 'suppressed'],
    [
      'nobody of the group is affected',
      { ...compared, group: { cases: 0, population: 1000 } },
      'insufficient-evidence',
    ],
    ['there are no records', { ...compared, stated: 0, records: 0 }, 'no-cases'],
  ])('where %s', (_, groups, status) => {
    expect(disparity(groups, NO_EVIDENCE).status).toBe(status);
  });
});

describe('parity of representation', () => {
  const group = (staff: number, senior: number, population: number) => ({ staff, senior, population });
  it('is 100 less half of what is apart, for all ranks and for senior ones', () => {
    const answer = representationParity([group(20, 5, 52), group(80, 45, 48)], NO_EVIDENCE);
    expect(answer.value).toBeCloseTo(68, 10);
    expect(answer.parts.senior.value).toBeCloseTo(58, 10);
  });

  it('is 100 where the staff is as the population, and never names a handful of people', () => {
    expect(representationParity([group(30, 0, 3), group(70, 9, 7)], NO_EVIDENCE).value).toBeCloseTo(100, 10);
    const answer = representationParity([group(30, 2, 3), group(70, 9, 7)], NO_EVIDENCE);
    expect(answer.parts.senior).toMatchObject({ value: null, status: 'suppressed' });
  });

  it('has no parity without staff or without a population to compare it with', () => {
    expect(representationParity([], NO_EVIDENCE)).toMatchObject({ value: null, status: 'no-cases' });
    expect(representationParity([group(9, 9, 0)], NO_EVIDENCE).status).toBe('no-cases');
  });
});

describe('budget findings resolved', () => {
  it.each([
    ['verified ÷ questioned', { audits: 2, questioned: 1_000_000, resolved: 250_000 }, 0.25, 'ok'],
    ['nothing was audited', { audits: 0, questioned: 0, resolved: 0 }, null, 'not-assessed'],
    ['audited, and nothing questioned', { audits: 3, questioned: 0, resolved: 0 }, null, 'no-cases'],
  ])('%s', (_, amounts, value, status) => {
    expect(budgetFindingsResolved(amounts, NO_EVIDENCE)).toMatchObject({ value, status, low: null, high: null });
  });
});
