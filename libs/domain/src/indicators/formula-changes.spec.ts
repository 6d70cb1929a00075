import { definitionOf } from './catalogue';
import { FORMULA_CHANGES } from './formula-changes';
import { INDICATORS } from './indicator-keys';

it.each(INDICATORS)('dates every version of %s after its first', (key) => {
  const versions = (FORMULA_CHANGES[key] ?? []).map(({ version }) => version);
  expect(versions).toEqual(Array.from({ length: definitionOf(key).formulaVersion - 1 }, (_, at) => at + 2));
});
