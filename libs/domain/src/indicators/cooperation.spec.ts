import { cooperation, type JointWork } from './cooperation';
import { NO_EVIDENCE } from './evidence';

const work: JointWork = {
  activities: 10,
  joint: 5,
  crossCategory: 2,
  aloneWithoutFindings: 0,
  oneCategoryWithoutFindings: 0,
  pairsOverlapping: 10,
  pairsTogether: 4,
  referralsDue: 4,
  referralsInTime: 3,
};
const none: JointWork = { ...work, pairsOverlapping: 0, pairsTogether: 0, referralsDue: 0, referralsInTime: 0 };

it.each([
  ['the mean of four shares', work, 46.25],
  ['of three where no referral was due', { ...work, referralsDue: 0, referralsInTime: 0 }, (100 * 1.1) / 3],
  ['lone visits that found nothing are out of the first', { ...work, aloneWithoutFindings: 2 }, 49.375],
  ['those of one category out of the second', { ...work, oneCategoryWithoutFindings: 2 }, 47.5],
])('%s', (_, joint, expected) => {
  expect(cooperation(joint, NO_EVIDENCE).value).toBeCloseTo(expected, 10);
});

it.each([
  ['two shares', none, 'insufficient-evidence'],
  ['four activities', { ...work, activities: 4, joint: 2 }, 'insufficient-evidence'],
  ['nothing', { ...none, activities: 0, joint: 0, crossCategory: 0 }, 'no-cases'],
])('makes no number of %s', (_, joint, status) => {
  expect(cooperation(joint, NO_EVIDENCE)).toMatchObject({ value: null, status });
});

it('shows each share with its interval', () => {
  const { parts } = cooperation(none, NO_EVIDENCE);
  expect(parts.jointShare).toMatchObject({ numerator: 5, denominator: 10, value: 0.5 });
  expect(parts.pairsShare).toMatchObject({ value: null, status: 'no-cases' });
});
