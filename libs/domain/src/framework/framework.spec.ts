import { LANGUAGES } from '../labels/labels';
import { GOVERNANCE_CRITERIA } from '../vocabulary/criteria';
import { OBJECTIVES } from '../vocabulary/objectives';
import { CRITERION_TEXTS, OBJECTIVE_TEXTS } from './framework';
import { CRITERION_SOURCES, OBJECTIVE_SOURCES, SOURCES } from './sources';

const sentences = (text: string) => text.split(/[.?!](?:\s|$)/).filter(Boolean).length;

describe.each(LANGUAGES)('the framework in %s', (language) => {
  it.each(GOVERNANCE_CRITERIA)('asks one question about %s, and explains it briefly', (criterion) => {
    const { question, explanation, signs } = CRITERION_TEXTS[language][criterion];
    expect(question).toMatch(/^[^?]+\?$/);
    expect(sentences(explanation)).toBeGreaterThanOrEqual(2);
    expect(sentences(explanation)).toBeLessThanOrEqual(4);
    expect(signs.filter((sign) => /^\S.{20,}[^.\s]$/u.test(sign))).toHaveLength(3);
  });

  it.each(OBJECTIVES)('explains %s', (objective) => {
    expect(OBJECTIVE_TEXTS[language][objective].explanation).toMatch(/^\S.{80,}\.$/u);
  });
});

it('writes its Ukrainian texts without a Latin letter or a typewriter apostrophe', () => {
  const criteria = Object.values(CRITERION_TEXTS.uk).flatMap((text) => [
    text.question,
    text.explanation,
    ...text.signs,
  ]);
  const objectives = Object.values(OBJECTIVE_TEXTS.uk).map((text) => text.explanation);
  expect([...criteria, ...objectives].filter((text) => /['a-z]/i.test(text))).toEqual([]);
});

it('rests every criterion and every objective on the page about Ukraine and one more source', () => {
  for (const sources of [...Object.values(CRITERION_SOURCES), ...Object.values(OBJECTIVE_SOURCES)]) {
    expect(sources[0]).toBe('dcaf-ukraine');
    expect(new Set(sources).size).toBeGreaterThanOrEqual(2);
  }
});

it('uses every source that it names', () => {
  const used = new Set([...Object.values(CRITERION_SOURCES), ...Object.values(OBJECTIVE_SOURCES)].flat());
  expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
});
