import { NO_EVIDENCE } from './evidence';
import { acceptance } from './acceptance';
import { coverage } from './coverage';
import { overdue } from './overdue';
import { overseerDiversity, type ActsByCategory } from './overseer-diversity';
import { timelyResponse } from './timely-response';

const NOBODY: ActsByCategory = {
  parliament: 0,
  ombuds: 0,
  'civil-society': 0,
  media: 0,
  executive: 0,
  government: 0,
  'security-institution': 0,
};
const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);

describe('acceptance', () => {
  it('leaves out what is pending or under consideration, and shows it', () => {
    const positions = {
      pending: 27,
      accepted: 202,
      'partially-accepted': 0,
      noted: 0,
      'under-consideration': 0,
      rejected: 14,
    };
    const answer = acceptance(positions, NO_EVIDENCE);
    expect(answer).toMatchObject({ numerator: 202, denominator: 216, status: 'ok', parts: positions });
    expect([answer.value, answer.low, answer.high].map(percent)).toEqual([93.5, 89.4, 96.1]);
  });

  it('takes what is accepted in part, or only noted, for no acceptance', () => {
    const positions = {
      pending: 0,
      accepted: 1,
      'partially-accepted': 2,
      noted: 3,
      'under-consideration': 9,
      rejected: 4,
    };
    expect(acceptance(positions, NO_EVIDENCE)).toMatchObject({ numerator: 1, denominator: 10 });
  });
});

describe('timely response', () => {
  const none = { onTime: 0, late: 0, undated: 0, dueToday: 0, overdue: 0, suspended: 0 };

  it('knows no punctuality where no reply has a date, and still says how many answered', () => {
    const answer = timelyResponse({ ...none, undated: 216, overdue: 26 }, NO_EVIDENCE);
    expect(answer).toMatchObject({ value: null, low: null, high: null, status: 'no-cases' });
    expect(answer.parts.answered).toMatchObject({ numerator: 216, denominator: 242 });
    expect([answer.parts.answered.low, answer.parts.answered.high].map(percent)).toEqual([84.7, 92.6]);
  });

  it('counts the late and the unanswered against it, and not a reply whose date nobody recorded', () => {
    const answer = timelyResponse(
      { onTime: 3, late: 2, undated: 4, dueToday: 1, overdue: 2, suspended: 7 },
      NO_EVIDENCE,
    );
    expect(answer).toMatchObject({ numerator: 3, denominator: 8, status: 'ok' });
    expect(answer.parts.answered).toMatchObject({ numerator: 9, denominator: 12 });
  });
});

describe('overdue', () => {
  it('shows apart what has no target', () => {
    const open = { pastTarget: 2, withinTarget: 6, withoutTarget: 5, suspended: 3 };
    expect(overdue(open, NO_EVIDENCE)).toMatchObject({ numerator: 2, denominator: 8, value: 0.25, parts: open });
  });
});

describe('overseer diversity', () => {
  it('is 1 where one category does it all, and 7 where all do the same', () => {
    expect(overseerDiversity({ ...NOBODY, media: 9 }, NO_EVIDENCE).value).toBeCloseTo(1);
    const all = Object.fromEntries(Object.keys(NOBODY).map((key) => [key, 3])) as unknown as ActsByCategory;
    expect(overseerDiversity(all, NO_EVIDENCE).value).toBeCloseTo(7);
  });

  it('follows the entropy between them', () => {
    // H = -(0.5 ln 0.5 + 2 · 0.25 ln 0.25) = 1.5 ln 2
    expect(overseerDiversity({ ...NOBODY, ombuds: 4, media: 2, parliament: 2 }, NO_EVIDENCE).value).toBeCloseTo(
      2 ** 1.5,
    );
  });

  it('says nothing under five acts', () => {
    expect(overseerDiversity({ ...NOBODY, ombuds: 4 }, NO_EVIDENCE)).toMatchObject({
      value: null,
      denominator: 4,
      status: 'insufficient-evidence',
    });
    expect(overseerDiversity(NOBODY, NO_EVIDENCE)).toMatchObject({ value: null, status: 'no-cases' });
  });
});

it('reads the share of cells that somebody looked at', () => {
  expect(percent(coverage(245, 387).value)).toBe(63.3);
  expect(coverage(0, 0)).toMatchObject({ value: null, status: 'no-cases' });
});
