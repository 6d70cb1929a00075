import { NO_EVIDENCE } from './evidence';
import { groupDisparities } from './group-disparities';

const SEX = { dimension: 'sex', counts: { women: 2000, men: 8000 } } as const;

it('compares each group with the largest, which is beside itself', () => {
  const answer = groupDisparities({ records: 20, sex: 20, women: 10, men: 10 }, [SEX], NO_EVIDENCE);
  expect(answer).toMatchObject({ value: 4, denominator: 20, parts: { women: { value: 4 }, men: { value: 1 } } });
});

it('lets no equality hide what is unequal', () => {
  const language = { dimension: 'language', counts: { 'state-language': 900, 'minority-language': 100 } } as const;
  const told = { records: 20, sex: 20, women: 5, men: 20, language: 20, 'state-language': 9, 'minority-language': 10 };
  for (const populations of [
    [SEX, language],
    [language, SEX],
  ])
    expect(groupDisparities(told, populations, NO_EVIDENCE).value).toBeCloseTo(10, 10);
});

it.each([
  ['no population', []],
  ['a population of one group', [{ dimension: 'sex', counts: { women: 2000, men: 0 } } as const]],
])('compares nothing with %s', (_, populations) => {
  const told = { records: 20, sex: 20, women: 10, men: 10 };
  expect(groupDisparities(told, populations, NO_EVIDENCE)).toMatchObject({ value: null, status: 'not-assessed' });
});

it('says how complete the record is in the respect that is stated most, where there is no ratio', () => {
  const language = { dimension: 'language', counts: { 'state-language': 900, 'minority-language': 100 } } as const;
  const told = { records: 20, language: 2, sex: 9, women: 4, men: 5 };
  const { status, parts } = groupDisparities(told, [language, SEX], NO_EVIDENCE);
  expect([status, parts]).toEqual(['insufficient-evidence', expect.objectContaining({ stated: 9, records: 20 })]);
});
