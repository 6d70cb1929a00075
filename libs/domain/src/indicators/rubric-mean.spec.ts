import { rubricMean, type RubricAnswer } from './rubric-mean';

const none = { scored: 0, notAssessed: 0, insufficientEvidence: 0, notApplicable: 0 };

it.each<[string, RubricAnswer[], number, number, number, number]>([
  ['all are scored', [100, 50, 75], 75, 75, 75, 3],
  ['what does not apply leaves the weight', [100, 50, 'not-applicable'], 75, 75, 75, 2],
  ['what is not assessed stays in it', [100, 50, 'not-assessed'], 75, 50, 250 / 3, 3],
  ['and so does what lacks evidence', [0, 'insufficient-evidence'], 0, 0, 50, 2],
])('%s', (_, answers, value, low, high, denominator) => {
  const mean = rubricMean(answers);
  expect(mean).toMatchObject({ denominator, status: 'ok' });
  expect([mean.value, mean.low, mean.high]).toEqual([value, low, high].map((bound) => expect.closeTo(bound, 10)));
});

it.each<[RubricAnswer[], string]>([
  [[], 'not-assessed'],
  [['not-applicable', 'not-applicable'], 'not-applicable'],
  [['not-applicable', 'not-assessed'], 'not-assessed'],
  [['not-assessed', 'insufficient-evidence'], 'insufficient-evidence'],
])('tells why %j has no mean', (answers, status) => {
  expect(rubricMean(answers)).toMatchObject({ value: null, low: null, high: null, status });
});

it('stacks its answers to all of them', () => {
  expect(rubricMean([25, 'not-assessed', 'not-applicable', 'not-applicable']).parts).toEqual({
    ...none,
    scored: 1,
    notAssessed: 1,
    notApplicable: 2,
  });
});
