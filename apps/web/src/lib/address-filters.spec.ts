import { readFilters, writeFilters } from './address-filters';

const SHAPE = { q: 'text', institutionId: 'texts', severity: [1, 2, 3, 4] } as const;

it('reads what the address says, and drops what the vocabulary does not know', () => {
  const params = new URLSearchParams('q=force&severity=4&severity=9&institutionId=a&institutionId=b');
  expect(readFilters(SHAPE, params)).toEqual({ q: 'force', institutionId: ['a', 'b'], severity: [4] });
});

it('changes what it is told to, keeps the rest, and starts the list again', () => {
  const params = new URLSearchParams('q=force&sort=-observedOn&cursor=xyz');
  expect(writeFilters(params, { q: null, severity: [3, 4] }).toString()).toBe('sort=-observedOn&severity=3&severity=4');
});
