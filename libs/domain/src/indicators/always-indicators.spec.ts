import fc, { type Arbitrary } from 'fast-check';
import { CRITICALITIES } from '../vocabulary/mandates';
import { IMPLEMENTATIONS, POSITIONS, VERIFICATIONS } from '../vocabulary/statuses';
import { STAKEHOLDER_CATEGORIES } from '../vocabulary/stakeholders';
import { acceptance } from './acceptance';
import { bandShown } from './bands';
import { blindSpots } from './blind-spots';
import { budgetFindingsResolved } from './budget-findings-resolved';
import { claimGap } from './claim-gap';
import { complaintResponsiveness } from './complaint-responsiveness';
import { cooperation } from './cooperation';
import { definitionOf } from './catalogue';
import { disparity } from './disparity';
import { NO_EVIDENCE } from './evidence';
import type { Figures } from './figures';
import { harmBurden } from './harm-burden';
import { FRAMEWORK_INDICATORS, type FrameworkIndicator } from './indicator-keys';
import { legalGapClosure } from './legal-gap-closure';
import { mandateCoverage } from './mandate-coverage';
import { obstruction } from './obstruction';
import { overdue } from './overdue';
import { overseerDiversity2 } from './overseer-diversity';
import { publication } from './publication';
import { recurrence } from './recurrence';
import { representationParity } from './representation-parity';
import { rubricMean } from './rubric-mean';
import { substantiation } from './substantiation';
import { timeToImplementation } from './time-to-implementation';
import { timelyResponse } from './timely-response';
import { verifiedImplementation } from './verified-implementation';
import { AS_OF, anyDay } from './testing/any-day';

const some = fc.nat(40);
const sums = (all: object) => Object.values(all).reduce((sum: number, one: unknown) => sum + Number(one), 0);

/** As many counts as names, each of them anything from nothing on. */
const counts = <Name extends string | number>(names: readonly Name[]): Arbitrary<Record<Name, number>> =>
  fc
    .array(fc.oneof(fc.constant(0), some), { minLength: names.length, maxLength: names.length })
    .map((all) => Object.fromEntries(names.map((name, nth) => [name, all[nth]])) as Record<Name, number>);

const cell = fc.record({
  criticality: fc.constantFrom(...CRITICALITIES),
  intervalMonths: fc.constantFrom(6, 12, 24, 36),
  lastLookOn: fc.option(anyDay, { nil: null }),
  categories: fc.nat(7),
});
const cells = fc.array(cell, { maxLength: 20 });
const byCategory = counts(STAKEHOLDER_CATEGORIES);
const cohort = counts(IMPLEMENTATIONS);
const issued = fc
  .tuple(anyDay, fc.option(anyDay, { nil: null }), fc.option(anyDay, { nil: null }))
  .map(([one, other, left]) => ({
    issuedOn: other !== null && other < one ? other : one,
    implementedOn: other !== null && other < one ? one : other,
    leftOn: other === null ? left : null,
  }));
const joint = counts(['activities', 'joint', 'cross', 'pairs', 'together', 'due', 'inTime', 'lone']).map((all) => ({
  activities: all.activities + all.joint,
  joint: all.joint,
  crossCategory: Math.min(all.cross, all.joint),
  aloneWithoutFindings: Math.min(all.lone, all.activities),
  oneCategoryWithoutFindings: Math.min(all.lone, all.activities),
  pairsOverlapping: all.pairs + all.together,
  pairsTogether: all.together,
  referralsDue: all.due + all.inTime,
  referralsInTime: all.inTime,
}));
const rate = fc.record({ cases: some, population: fc.integer({ min: 40, max: 5000 }) });
const groups = fc
  .record({ group: rate, reference: rate, stated: some, unstated: some })
  .map(({ unstated, ...rest }) => ({
    ...rest,
    records: rest.stated + unstated,
  }));
const staff = fc.array(fc.record({ staff: some, senior: some, population: some }), { maxLength: 5 });
const spells = fc.array(fc.record({ time: some, happened: fc.boolean() }), { maxLength: 20 });
const answer = fc.constantFrom(0, 25, 50, 75, 100, 'not-assessed', 'not-applicable', 'insufficient-evidence');
const money = counts(['audits', 'questioned', 'resolved']).map((all) => ({
  ...all,
  resolved: Math.min(all.resolved, all.questioned),
}));

/** Each indicator over anything that could be counted. */
const ANYTHING: Record<FrameworkIndicator, Arbitrary<Figures & { readonly parts: object }>> = {
  'mandate-coverage': cells.map((all) => mandateCoverage(all, AS_OF, NO_EVIDENCE)),
  'blind-spots': cells.map((all) => blindSpots({ cells: all, mandateGaps: 0 }, AS_OF, NO_EVIDENCE)),
  'overseer-diversity': fc
    .tuple(byCategory, byCategory)
    .map(([acts, foundNothing]) => overseerDiversity2({ acts, foundNothing }, NO_EVIDENCE)),
  'timely-response': counts(['onTime', 'late', 'undated', 'dueToday', 'overdue', 'suspended']).map((all) =>
    timelyResponse(all, NO_EVIDENCE),
  ),
  acceptance: counts(POSITIONS).map((all) => acceptance(all, NO_EVIDENCE)),
  'verified-implementation': cohort.map((all) => verifiedImplementation(all, NO_EVIDENCE)),
  'time-to-implementation': fc
    .array(issued, { maxLength: 20 })
    .map((all) => timeToImplementation(all, AS_OF, NO_EVIDENCE)),
  overdue: counts(['pastTarget', 'withinTarget', 'withoutTarget', 'suspended']).map((all) => overdue(all, NO_EVIDENCE)),
  'claim-gap': counts(['unverified', 'recent', 'confirmed', 'refuted']).map((all) => claimGap(all, NO_EVIDENCE)),
  recurrence: counts(['followed', 'notFollowed', 'notOverseenAgain']).map((all) => recurrence(all, NO_EVIDENCE)),
  cooperation: joint.map((all) => cooperation(all, NO_EVIDENCE)),
  publication: fc
    .tuple(counts(['within30Days', 'later', 'unpublished', 'tooYoung', 'restricted']), spells)
    .map(([all, lags]) => publication(all, lags, NO_EVIDENCE)),
  obstruction: counts(['obstructed', 'refusedWithoutGround', 'unhindered']).map((all) => obstruction(all, NO_EVIDENCE)),
  substantiation: counts(VERIFICATIONS).map((all) => substantiation(all, NO_EVIDENCE)),
  'harm-burden': fc
    .tuple(counts([1, 2, 3, 4]), some)
    .map(([adverse, activities]) => harmBurden({ adverse, activities }, NO_EVIDENCE)),
  disparity: groups.map((all) => disparity(all, NO_EVIDENCE)),
  'representation-parity': staff.map((all) => representationParity(all, NO_EVIDENCE)),
  'budget-findings-resolved': money.map((all) => budgetFindingsResolved(all, NO_EVIDENCE)),
  'legal-gap-closure': cohort.map((all) => legalGapClosure(all, NO_EVIDENCE)),
  'complaint-responsiveness': counts(['decidedInTime', 'decidedLate', 'undecidedOverdue', 'notDue']).map((all) =>
    complaintResponsiveness(all, NO_EVIDENCE),
  ),
  'rubric-mean': fc.array(answer, { maxLength: 6 }).map((all) => rubricMean(all as Parameters<typeof rubricMean>[0])),
};

const MOST: Record<string, number> = { share: 1, score: 100, categories: 7 };

it.each(FRAMEWORK_INDICATORS)('draws no number of %s from nothing, and keeps it between its bounds', (key) => {
  const most = MOST[definitionOf(key).unit] ?? Infinity;
  fc.assert(
    fc.property(ANYTHING[key], (figures) => {
      const { value, low, high, status, denominator } = figures;
      expect(value === null).toBe(status !== 'ok');
      if (denominator === 0) expect([value, status === 'ok']).toEqual([null, false]);
      if (value === null) expect([low, high, bandShown(figures)]).toEqual([null, null, null]);
      else
        expect(0 <= (low ?? 0) && (low ?? value) <= value && value <= (high ?? value) && value <= most + 1e-9).toBe(
          true,
        );
    }),
  );
});

/** Which of the parts stack up to the denominator; the others are shown beside it. */
const STACKS: Partial<Record<FrameworkIndicator, readonly string[]>> = {
  acceptance: ['accepted', 'partially-accepted', 'noted', 'rejected'],
  overdue: ['pastTarget', 'withinTarget'],
  'claim-gap': ['unverified', 'recent', 'confirmed', 'refuted'],
  recurrence: ['followed', 'notFollowed'],
  publication: ['within30Days', 'later', 'unpublished'],
  obstruction: ['obstructed', 'refusedWithoutGround', 'unhindered'],
  substantiation: VERIFICATIONS.filter((state) => state !== 'pending'),
  'complaint-responsiveness': ['decidedInTime', 'decidedLate', 'undecidedOverdue'],
  'time-to-implementation': ['implemented', 'waiting', 'left'],
  'rubric-mean': ['scored', 'notAssessed', 'insufficientEvidence'],
  'overseer-diversity': STAKEHOLDER_CATEGORIES,
  'verified-implementation': IMPLEMENTATIONS.filter(
    (state) => !['withdrawn', 'closed-superseded', 'closed-no-longer-applicable'].includes(state),
  ),
};

it.each(Object.keys(STACKS) as FrameworkIndicator[])('stacks the states of %s to its denominator', (key) => {
  fc.assert(
    fc.property(ANYTHING[key], ({ parts, denominator }) => {
      const stack = Object.entries(parts).filter(([part]) => STACKS[key]?.includes(part));
      expect(stack).toHaveLength(STACKS[key]?.length ?? 0);
      expect(sums(Object.fromEntries(stack))).toBe(denominator);
    }),
  );
});

it('stacks the cells of a mandate, and the replies that were due', () => {
  fc.assert(fc.property(cells, (all) => expect(sums(mandateCoverage(all, AS_OF, NO_EVIDENCE).parts)).toBe(all.length)));
  fc.assert(
    fc.property(ANYTHING['timely-response'], ({ parts }) => {
      const { answered, suspended: _, ...stack } = parts as ReturnType<typeof timelyResponse>['parts'];
      expect(sums(stack)).toBe(answered.denominator);
    }),
  );
});
