import { definitionOf } from './catalogue';
import { FORMULA_CHANGES, formerFormulas } from './formula-changes';
import { INDICATORS } from './indicator-keys';

it.each(INDICATORS)('dates every version of %s after its first', (key) => {
  const versions = (FORMULA_CHANGES[key] ?? []).map(({ version }) => version);
  expect(versions).toEqual(Array.from({ length: definitionOf(key).formulaVersion - 1 }, (_, at) => at + 2));
});

it.each(INDICATORS)('tells of %s, version by version, how it was computed until the next', (key) => {
  const versions = [...formerFormulas(key), { version: definitionOf(key).formulaVersion, ...definitionOf(key).text }];
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
  for (const language of ['en', 'uk'] as const)
    expect(new Set(versions.map(({ formula }) => formula[language])).size).toBe(versions.length);
});
