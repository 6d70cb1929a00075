import fc from 'fast-check';
import type { MandatedCell } from '../due-next';
import { CRITICALITIES } from '../vocabulary/mandates';
import { SEVERITIES } from '../vocabulary/findings';
import { blindSpots } from './blind-spots';
import { definitionOf } from './catalogue';
import { cooperation, type JointWork } from './cooperation';
import { NO_EVIDENCE } from './evidence';
import type { Figures } from './figures';
import { harmBurden } from './harm-burden';
import type { FrameworkIndicator } from './indicator-keys';
import { mandateCoverage } from './mandate-coverage';
import { obstruction } from './obstruction';
import { onGoalposts } from './goalposts';
import { recurrence, returnOf } from './recurrence';
import { AS_OF, anyDay } from './testing/any-day';

const some = fc.nat(40);

/** Where it stands on its goalposts; one without a number has nothing to lower. */
function standing(key: FrameworkIndicator, { value }: Figures): number {
  const { goalposts } = definitionOf(key);
  return goalposts && value !== null ? onGoalposts(value, goalposts) : -Infinity;
}

function expectNoLower(key: FrameworkIndicator, before: Figures, after: Figures): void {
  expect(standing(key, after)).toBeGreaterThanOrEqual(standing(key, before) - 1e-9);
}

describe('an activity that found nothing', () => {
  const cell = fc.record({
    criticality: fc.constantFrom(...CRITICALITIES),
    intervalMonths: fc.constantFrom(6, 12, 24),
    lastLookOn: fc.option(anyDay, { nil: null }),
  });
  const looked =
    (on: string) =>
    (one: MandatedCell, nth: number): MandatedCell =>
      nth > 0 || (one.lastLookOn ?? '') > on ? one : { ...one, lastLookOn: on };

  it('never lowers the coverage of mandates, and never makes a spot blinder', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), anyDay, (before, on) => {
        const after = before.map(looked(on));
        const spots = (cells: readonly MandatedCell[]) =>
          blindSpots({ cells: cells.map((one) => ({ ...one, categories: 1 })), mandateGaps: 0 }, AS_OF, NO_EVIDENCE);
        const covered = (cells: readonly MandatedCell[]) => mandateCoverage(cells, AS_OF, NO_EVIDENCE);
        expectNoLower('mandate-coverage', covered(before), covered(after));
        expectNoLower('blind-spots', spots(before), spots(after));
      }),
    );
  });

  it('never reads as obstruction', () => {
    const access = fc.record({ obstructed: some, refusedWithoutGround: some, unhindered: some });
    fc.assert(
      fc.property(access, (before) => {
        const after = { ...before, unhindered: before.unhindered + 1 };
        expectNoLower('obstruction', obstruction(before, NO_EVIDENCE), obstruction(after, NO_EVIDENCE));
      }),
    );
  });

  it('never lowers cooperation, whoever did it', () => {
    const work = fc
      .tuple(some, some, some, some, some, some)
      .map(([alone, joint, cross, pairs, due, nothing]): JointWork => ({
        activities: alone + joint + cross,
        joint: joint + cross,
        crossCategory: cross,
        aloneWithoutFindings: Math.min(alone, nothing),
        oneCategoryWithoutFindings: Math.min(alone + joint, nothing),
        pairsOverlapping: 2 * pairs,
        pairsTogether: pairs,
        referralsDue: 3 * due,
        referralsInTime: due,
      }));
    const alone = (before: JointWork): JointWork => ({
      ...before,
      activities: before.activities + 1,
      aloneWithoutFindings: before.aloneWithoutFindings + 1,
      oneCategoryWithoutFindings: before.oneCategoryWithoutFindings + 1,
    });
    const together = (before: JointWork): JointWork => ({
      ...before,
      activities: before.activities + 1,
      joint: before.joint + 1,
      oneCategoryWithoutFindings: before.oneCategoryWithoutFindings + 1,
    });
    const across = (before: JointWork): JointWork => ({
      ...before,
      activities: before.activities + 1,
      joint: before.joint + 1,
      crossCategory: before.crossCategory + 1,
    });
    fc.assert(
      fc.property(work, fc.constantFrom(alone, together, across), (before, more) => {
        fc.pre(cooperation(before, NO_EVIDENCE).value !== null);
        expectNoLower('cooperation', cooperation(before, NO_EVIDENCE), cooperation(more(before), NO_EVIDENCE));
      }),
      { numRuns: 500 },
    );
  });
});

describe('one more verified adverse finding', () => {
  it('never improves the burden of harm', () => {
    const adverse = fc.record({ 1: some, 2: some, 3: some, 4: some });
    fc.assert(
      fc.property(
        adverse,
        fc.constantFrom(...SEVERITIES),
        fc.integer({ min: 1, max: 40 }),
        (before, severity, activities) => {
          const burden = (all: typeof before) => harmBurden({ adverse: all, activities }, NO_EVIDENCE).value ?? 0;
          expect(burden({ ...before, [severity]: before[severity] + 1 })).toBeGreaterThan(burden(before));
        },
      ),
    );
  });

  it('never improves recurrence, wherever and whenever it is observed', () => {
    const closed = fc.record({
      closedOn: anyDay,
      adverseOn: fc.array(anyDay, { maxLength: 2 }),
      overseenOn: fc.array(anyDay, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(closed, { minLength: 1, maxLength: 9 }), anyDay, (before, on) => {
        const after = before.map((one, nth) => (nth === 0 ? { ...one, adverseOn: [...one.adverseOn, on] } : one));
        const value = (all: typeof before) => {
          const returns = all.map((one) => returnOf(one, AS_OF));
          const count = (kind: string) => returns.filter((one) => one === kind).length;
          const parts = { followed: count('followed'), notFollowed: count('not-followed'), notOverseenAgain: 0 };
          return recurrence(parts, NO_EVIDENCE).value ?? 0;
        };
        expect(value(after)).toBeGreaterThanOrEqual(value(before));
      }),
      { numRuns: 500 },
    );
  });
});
