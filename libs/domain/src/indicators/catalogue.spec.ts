import { LANGUAGES } from '../labels/labels';
import { GOVERNANCE_CRITERIA } from '../vocabulary/criteria';
import { definitionOf, indicatorsServing } from './catalogue';
import { FORMULAS, formulaOf } from './formulas';
import { FRAMEWORK_INDICATORS, INDICATORS } from './indicator-keys';

it('knows the 21 of the framework', () => {
  expect(new Set(FRAMEWORK_INDICATORS).size).toBe(21);
});

it.each(INDICATORS)(
  'defines %s in words of both languages, and computes every version of it from the first on',
  (key) => {
    const { text, formulaVersion } = definitionOf(key);
    for (const language of LANGUAGES) {
      expect(text.name[language]).toMatch(/^\S.{4,60}[^.\s]$/u);
      expect(text.formula[language]).toMatch(/^\S.{80,}\.$/u);
    }
    expect([text.name.uk, text.formula.uk].join()).not.toMatch(/['a-z]/i);
    const versions = Object.keys(FORMULAS[key]).map(Number);
    expect(versions).toEqual(versions.map((_, nth) => nth + 1));
    expect(versions).toContain(formulaVersion);
  },
);

it('keeps a formula as it was when a newer one takes its place', () => {
  const evidence = { weight: 9, squaredWeight: 9, categories: 3, medianAge: 1, verified: 9, pending: 0 };
  const open = { pastTarget: 3, withinTarget: 6, withoutTarget: 1 };
  expect(formulaOf('overdue', 1)(open, evidence)).toMatchObject({ numerator: 3, denominator: 9 });
  expect(formulaOf('overdue', 2)({ ...open, pastTarget: 1, suspended: 2 }, evidence)).toMatchObject({
    numerator: 1,
    denominator: 7,
  });
});

it('has goalposts that differ, and none where there is no good end or nothing is served', () => {
  for (const key of INDICATORS) {
    const { goalposts, criteria } = definitionOf(key);
    if (criteria.length === 0) expect([key, goalposts]).toEqual([key, null]);
    if (goalposts) expect(goalposts.worst).not.toBe(goalposts.best);
  }
  expect(definitionOf('substantiation').goalposts).toBeNull();
  expect(definitionOf('harm-burden')).toMatchObject({ criteria: [], goalposts: null });
});

it('scores every criterion by at least one indicator of the framework, and never twice by the rubric', () => {
  for (const criterion of GOVERNANCE_CRITERIA) {
    const serving = indicatorsServing(criterion);
    expect(serving).toContain('verified-implementation');
    expect(serving).not.toContain('rubric-mean');
    expect(serving).not.toContain('substantiation');
  }
});

it('knows by which indicators a criterion is scored', () => {
  expect(indicatorsServing('responsiveness')).toEqual([
    'timely-response',
    'verified-implementation',
    'complaint-responsiveness',
  ]);
  expect(indicatorsServing('equal-security')).toEqual(['verified-implementation', 'disparity']);
});
