import { CRITERION_DIMENSION, GOVERNANCE_CRITERIA } from './criteria';
import { OBJECTIVE_CRITERIA, OBJECTIVES } from './objectives';
import { STAKEHOLDER_CATEGORIES } from './stakeholders';
import { VISIBILITIES } from './statuses';
import { VOCABULARIES } from './vocabularies';

it('knows the seven categories of stakeholders', () => {
  expect(STAKEHOLDER_CATEGORIES).toEqual(
    'parliament ombuds civil-society media executive government security-institution'.split(' '),
  );
});

it('knows the five principles and the five duties', () => {
  const ofDimension = (dimension: string) =>
    GOVERNANCE_CRITERIA.filter((key) => CRITERION_DIMENSION[key] === dimension);
  expect(ofDimension('principle')).toEqual(
    'legal-framework accountability transparency responsiveness representation'.split(' '),
  );
  expect(ofDimension('duty')).toEqual(
    'abuse-prevention resource-management access-to-information human-rights equal-security'.split(' '),
  );
});

it('knows the nine objectives', () => {
  expect(OBJECTIVES).toEqual(
    [
      'public-safety security-provision policy-oversight embedded-mechanisms democratic-culture',
      'checks-and-balances cost-effectiveness professionalism inclusive-institutions',
    ].flatMap((line) => line.split(' ')),
  );
});

it('derives every objective from known criteria, none of them twice', () => {
  for (const objective of OBJECTIVES) {
    const criteria = OBJECTIVE_CRITERIA[objective];
    expect(criteria.length).toBeGreaterThan(0);
    expect(GOVERNANCE_CRITERIA).toEqual(expect.arrayContaining([...criteria]));
    expect(new Set(criteria).size).toBe(criteria.length);
  }
});

it('lets every criterion serve some objective', () => {
  const serving = new Set(Object.values(OBJECTIVE_CRITERIA).flat());
  expect(GOVERNANCE_CRITERIA.filter((criterion) => !serving.has(criterion))).toEqual([]);
});

it('orders the visibilities from open to closed', () => {
  expect(VISIBILITIES).toEqual(['public', 'partners', 'restricted', 'confidential']);
});

it.each(Object.entries(VOCABULARIES))('writes the keys of %s once each', (_name, keys) => {
  expect(new Set<string | number>(keys).size).toBe(keys.length);
});
