import { IMPLEMENTATIONS } from '../vocabulary/statuses';
import { NO_EVIDENCE } from './evidence';
import { isMature, type CohortByState } from './mature-cohort';
import { verifiedImplementation } from './verified-implementation';

const AS_OF = '2026-06-30';
const states = (some: Partial<CohortByState>) =>
  ({ ...Object.fromEntries(IMPLEMENTATIONS.map((state) => [state, 0])), ...some }) as CohortByState;

describe('a mature recommendation', () => {
  it.each([
    ['its target date has passed', '2025-01-01', '2026-06-29', true],
    ['its target date is today', '2025-01-01', '2026-06-30', false],
    ['it has no target and is four years old', '2022-06-30', null, true],
    ['it has no target and is younger', '2022-07-01', null, false],
    ['it is four years old, whatever its target says', '2022-06-30', '2030-01-01', true],
    ['it was issued eight years ago', '2018-06-30', '2019-01-01', false],
    ['it was issued just within eight years', '2018-07-01', '2019-01-01', true],
  ])('%s', (_, issuedOn, targetOn, mature) => {
    expect(isMature({ issuedOn, targetOn }, AS_OF)).toBe(mature);
  });
});

describe('verified implementation', () => {
  it.each([
    ['a claim is no implementation', { 'closed-implemented': 2, 'claimed-implemented': 2 }, 2, 4],
    ['what came undone counts against it', { 'closed-implemented': 1, regressed: 1 }, 1, 2],
    ['a refusal stays in', { 'closed-implemented': 1, 'closed-not-implemented': 3, open: 1 }, 1, 5],
    ['what fell away is out', { 'closed-implemented': 1, withdrawn: 5, 'closed-superseded': 5 }, 1, 1],
    ['what nobody needs any more is out', { open: 2, 'closed-no-longer-applicable': 3 }, 0, 2],
  ])('%s', (_, some, numerator, denominator) => {
    const cohort = states(some);
    expect(verifiedImplementation(cohort, NO_EVIDENCE)).toMatchObject({ numerator, denominator, parts: cohort });
  });

  it('knows no share where everything fell away', () => {
    expect(verifiedImplementation(states({ withdrawn: 3 }), NO_EVIDENCE)).toMatchObject({
      value: null,
      status: 'no-cases',
    });
  });
});
