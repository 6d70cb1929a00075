import fc from 'fast-check';
import { daysAfter } from './calendar';
import { MOST_SHARE, urgency, type Waiting } from './urgency';
import { SEVERITIES } from './vocabulary/findings';
import { RECOMMENDATION_PRIORITIES } from './vocabulary/recommendations';

const DAY = '2026-06-30';
const waiting = (over: Partial<Waiting> = {}): Waiting => ({
  implementation: 'in-progress',
  priority: 'high',
  severity: 4,
  issuedOn: daysAfter(DAY, -100),
  targetOn: DAY,
  suspended: false,
  ...over,
});

describe('urgency', () => {
  it('is the weight of priority and severity on the target date, and twice that when twice the time has gone', () => {
    expect(urgency(waiting(), DAY)).toBe(81);
    expect(urgency(waiting({ targetOn: daysAfter(DAY, -50) }), DAY)).toBe(162);
    expect(urgency(waiting({ priority: 'low', severity: 1 }), DAY)).toBe(1);
  });

  it('gives what has no target date a year, and takes an unsaid priority for a medium one', () => {
    const year = waiting({ targetOn: null, issuedOn: daysAfter(DAY, -365) });
    expect(urgency(year, DAY)).toBe(81);
    expect(urgency({ ...year, priority: null }, DAY)).toBe(54);
  });

  it('knows none where nobody waits: it has ended, or its deadline stands still', () => {
    expect(urgency(waiting({ implementation: 'closed-superseded' }), DAY)).toBeNull();
    expect(urgency(waiting({ suspended: true }), DAY)).toBeNull();
    expect(urgency(waiting({ implementation: 'claimed-implemented' }), DAY)).toBe(81);
  });

  it('never falls as time goes by or as it gets worse, and has an end', () => {
    const any = fc.record({
      priority: fc.constantFrom(null, ...RECOMMENDATION_PRIORITIES),
      severity: fc.constantFrom(...SEVERITIES),
      given: fc.integer({ min: 0, max: 900 }),
      elapsed: fc.integer({ min: 0, max: 4000 }),
    });
    fc.assert(
      fc.property(any, ({ priority, severity, given, elapsed }) => {
        const issuedOn = daysAfter(DAY, -elapsed);
        const one = waiting({ priority, severity, issuedOn, targetOn: daysAfter(issuedOn, given) });
        const now = urgency(one, DAY) ?? NaN;
        expect(urgency(one, daysAfter(DAY, 1))).toBeGreaterThanOrEqual(now);
        expect(urgency({ ...one, severity: 4, priority: 'high' }, DAY)).toBeGreaterThanOrEqual(now);
        expect(now).toBeGreaterThan(0);
        expect(now).toBeLessThanOrEqual(81 * MOST_SHARE);
      }),
    );
  });
});
