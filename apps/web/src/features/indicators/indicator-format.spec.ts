import { colourOf } from './indicator-format';

const figure = { value: 0.9, low: 0.85, high: 0.95 };

it('colours an indicator by the worse of its bounds, whichever end is good', () => {
  expect(colourOf('acceptance')(figure)).toBe('var(--band-a)');
  expect(colourOf('overdue')(figure)).toBe('var(--band-f)');
  expect(colourOf('overdue')({ value: 0.1, low: 0.05, high: 0.4 })).toBe('var(--band-c)');
});

it('judges neither a count nor what nobody defined', () => {
  expect(colourOf('findings')(figure)).toBe('var(--accent)');
  expect(colourOf('something-else')(figure)).toBe('var(--accent)');
});
