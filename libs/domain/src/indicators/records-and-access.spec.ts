import { claimGap } from './claim-gap';
import { complaintResponsiveness } from './complaint-responsiveness';
import { NO_EVIDENCE } from './evidence';
import { obstruction } from './obstruction';
import { publication } from './publication';
import { substantiation } from './substantiation';

describe('unverified claims', () => {
  it.each([
    [{ unverified: 2, recent: 3, confirmed: 4, refuted: 1 }, 2, 10, 0.2],
    [{ unverified: 1, recent: 0, confirmed: 3, refuted: 1 }, 1, 5, null],
    [{ unverified: 0, recent: 2, confirmed: 0, refuted: 0 }, 0, 2, null],
  ])('counts %j', (claims, numerator, denominator, refuted) => {
    const { parts, ...answer } = claimGap(claims, NO_EVIDENCE);
    expect(answer).toMatchObject({ numerator, denominator, status: 'ok' });
    expect(parts.refutedAmongChecked.value).toBe(refuted);
  });

  it('tells too few checks from none', () => {
    const status = (confirmed: number) =>
      claimGap({ unverified: 0, recent: 1, confirmed, refuted: 0 }, NO_EVIDENCE).parts.refutedAmongChecked.status;
    expect([0, 4, 5].map(status)).toEqual(['no-cases', 'insufficient-evidence', 'ok']);
  });
});

describe('publication', () => {
  const items = { within30Days: 6, later: 1, unpublished: 1, tooYoung: 4, restricted: 3 };
  it('leaves out what is restricted, and what still has time', () => {
    expect(publication(items, [], NO_EVIDENCE)).toMatchObject({ numerator: 6, denominator: 8, value: 0.75 });
  });

  it('counts in its median lag how long the unpublished have waited', () => {
    const lags = [5, 10, 20].map((time) => ({ time, happened: true }));
    const waiting = [30, 40].map((time) => ({ time, happened: false }));
    const lag = (all: typeof lags) => publication(items, all, NO_EVIDENCE).parts.medianLagDays;
    expect([lag(lags), lag([...lags, ...waiting]), lag([...lags.slice(0, 2), ...waiting, ...waiting])]).toEqual([
      10,
      20,
      null,
    ]);
  });
});

describe('obstruction', () => {
  it.each([
    [{ obstructed: 1, refusedWithoutGround: 1, unhindered: 18 }, 0.1],
    [{ obstructed: 0, refusedWithoutGround: 0, unhindered: 3 }, 0],
    [{ obstructed: 2, refusedWithoutGround: 0, unhindered: 0 }, 1],
    [{ obstructed: 0, refusedWithoutGround: 0, unhindered: 0 }, null],
  ])('reads %j as %p', (access, value) => {
    expect(obstruction(access, NO_EVIDENCE).value).toBe(value);
  });
});

describe('substantiation', () => {
  it('takes what was decided, and shows what is pending', () => {
    const decided = { verified: 6, 'partly-verified': 2, 'not-substantiated': 1, inconclusive: 2, unfounded: 1 };
    expect(substantiation({ pending: 9, ...decided }, NO_EVIDENCE)).toMatchObject({
      numerator: 6,
      denominator: 12,
      parts: { pending: 9 },
    });
  });
});

describe('timely decisions on complaints', () => {
  it.each([
    [{ decidedInTime: 8, decidedLate: 1, undecidedOverdue: 1, notDue: 5 }, 8, 10],
    [{ decidedInTime: 0, decidedLate: 0, undecidedOverdue: 2, notDue: 0 }, 0, 2],
  ])('counts %j', (complaints, numerator, denominator) => {
    expect(complaintResponsiveness(complaints, NO_EVIDENCE)).toMatchObject({ numerator, denominator });
  });
});
