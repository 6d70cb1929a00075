import { LANGUAGES } from '../labels/labels';
import { EVIDENCE_TESTS } from '../vocabulary/indicators';
import { NO_EVIDENCE, evidenceGrade, evidenceOf, testsOf, type EvidenceRecord } from './evidence';
import { evidenceTest, weakestTest } from './evidence-tests';
import { gradeSentence } from './grade-sentence';

const fresh = (category: EvidenceRecord['category'], age = 0, verified = true): EvidenceRecord => ({
  age,
  category,
  verified,
});
const many = (count: number, ...categories: EvidenceRecord['category'][]) =>
  Array.from({ length: count }, (_, nth) => fresh(categories[nth % categories.length] ?? 'media'));

it('weighs records into evidence, and lets none that is pending bear a figure', () => {
  const records = [fresh('ombuds'), fresh('media', 12), fresh('media', 24), fresh('parliament', 0, false)];
  expect(evidenceOf(records)).toEqual({
    weight: 1.75,
    squaredWeight: 1.3125,
    categories: 2,
    medianAge: 12,
    verified: 3,
    pending: 1,
  });
  expect(evidenceOf([])).toEqual(NO_EVIDENCE);
});

it('says what the next better grade asks for', () => {
  expect(evidenceTest('median-age', 30)).toEqual({
    test: 'median-age',
    value: 30,
    grade: 'C',
    next: { grade: 'B', needs: 'at-most', limit: 24 },
  });
  // Two categories are enough for B and for C, so that one alone is asked for two at once.
  expect(evidenceTest('categories', 1).next).toEqual({ grade: 'C', needs: 'at-least', limit: 2 });
  expect(evidenceTest('completeness', 0.95)).toMatchObject({ grade: 'A', next: null });
  expect(evidenceTest('median-age', null)).toMatchObject({ grade: 'D' });
});

it('names the first test that is worst, which is the grade', () => {
  const evidence = evidenceOf(many(4, 'ombuds', 'media'));
  expect(weakestTest(testsOf(evidence))).toMatchObject({ test: 'effective-number', grade: 'C' });
  expect(evidenceGrade(evidence)).toBe('C');
  expect(weakestTest(testsOf(evidenceOf(many(40, 'ombuds'))))).toMatchObject({ test: 'categories', grade: 'D' });
  expect(weakestTest(testsOf(evidenceOf(many(40, 'ombuds', 'media', 'parliament')), 0.7))).toMatchObject({
    test: 'completeness',
    grade: 'C',
  });
});

describe('the sentence that explains a grade', () => {
  it('is one, in both languages, for every test', () => {
    for (const language of LANGUAGES)
      for (const test of EVIDENCE_TESTS)
        for (const value of [null, 0, 0.7, 4.25, 30, 100])
          expect(gradeSentence(evidenceTest(test, value), language)).toMatch(/^\S[^!?]{20,}[^.]\.$/u);
  });

  it('tells the test, its value and what is missing', () => {
    expect(gradeSentence(evidenceTest('effective-number', 4.256), 'en')).toBe(
      'Effective number of records: 4.26, grade C; grade B asks for at least 5.',
    );
    expect(gradeSentence(evidenceTest('effective-number', 4.256), 'uk')).toBe(
      'Ефективна кількість записів: 4,26, рівень C; для рівня B потрібно щонайменше 5.',
    );
    expect(gradeSentence(evidenceTest('median-age', null), 'uk')).toBe(
      'Медіанний вік записів у місяцях: даних немає, рівень D; для рівня C потрібно щонайбільше 36.',
    );
    expect(gradeSentence(evidenceTest('verified-share', 1), 'en')).toBe(
      'Share of records that are verified: 1, grade A, and no test comes out worse.',
    );
  });
});
