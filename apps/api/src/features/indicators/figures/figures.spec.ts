import { INDICATORS, formerFormulas } from '@nahliad/domain';
import { FORMER_FIGURES } from './figures';

it.each(INDICATORS)('counts %s by every formula that it ever had', (key) => {
  expect(Object.keys(FORMER_FIGURES[key] ?? {})).toEqual(formerFormulas(key).map(({ version }) => String(version)));
});
