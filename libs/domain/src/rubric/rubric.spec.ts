import { LANGUAGES } from '../labels/labels';
import { GOVERNANCE_CRITERIA } from '../vocabulary/criteria';
import { INSTRUMENTS } from './instruments';
import { CRITERION_OF_RUBRIC, RUBRIC_TEXTS, isRubricIndicator } from './rubric';
import { RUBRIC_INDICATORS, RUBRIC_LEVELS, type RubricIndicator } from './rubric-keys';
import { RUBRIC_SOURCES } from './rubric-sources';
import type { RubricText } from './rubric-texts';

const KEYS = Object.values(RUBRIC_INDICATORS).flat() as RubricIndicator[];
const written = ({ name, question, guidance, anchors }: RubricText) => [
  name,
  question,
  guidance,
  ...Object.values(anchors),
];

it.each(GOVERNANCE_CRITERIA)('judges %s by three indicators or more, each by a key of its own', (criterion) => {
  const keys: readonly RubricIndicator[] = RUBRIC_INDICATORS[criterion];
  expect(keys.length).toBeGreaterThanOrEqual(3);
  for (const key of keys) {
    expect(KEYS.filter((one) => one === key)).toHaveLength(1);
    expect(CRITERION_OF_RUBRIC[key]).toBe(criterion);
  }
});

it('knows its own keys', () => {
  expect(KEYS.every(isRubricIndicator)).toBe(true);
  expect(['acceptance', 'toString'].some(isRubricIndicator)).toBe(false);
});

describe.each(LANGUAGES)('the rubric in %s', (language) => {
  it.each(KEYS)('asks one question for %s, guides the assessor, and anchors every level in words', (key) => {
    const { name, question, guidance, anchors } = RUBRIC_TEXTS[language][key];
    expect(name).toMatch(/^\S.{8,}[^.\s]$/u);
    expect(question).toMatch(/^[^?]+\?$/);
    expect(guidance).toMatch(/^\S.{100,}\.$/u);
    expect(Object.keys(anchors).map(Number)).toEqual([...RUBRIC_LEVELS]);
    for (const anchor of Object.values(anchors)) expect(anchor).toMatch(/^\S.{25,}\.$/u);
  });

  it('never says the same twice', () => {
    const texts = KEYS.flatMap((key) => written(RUBRIC_TEXTS[language][key]));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

it('writes its Ukrainian texts without a Latin letter or a typewriter apostrophe', () => {
  const texts = KEYS.flatMap((key) => written(RUBRIC_TEXTS.uk[key]));
  expect(texts.filter((text) => /['a-z]/i.test(text))).toEqual([]);
});

it('rests every indicator on two instruments or more, and uses every one that it names', () => {
  for (const key of KEYS) expect(new Set(RUBRIC_SOURCES[key]).size).toBeGreaterThanOrEqual(2);
  expect([...new Set(Object.values(RUBRIC_SOURCES).flat())].sort()).toEqual(Object.keys(INSTRUMENTS).sort());
});
