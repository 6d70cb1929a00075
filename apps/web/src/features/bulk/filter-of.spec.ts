import { filterOf } from './bulk.api';

it('says the filters of a list as they are: one alone, several together, and neither order nor what is empty', () => {
  expect(
    filterOf({ q: 'cells', severity: [3, 4], waiting: ['to-review'], theme: [], from: undefined, sort: '-severity' }),
  ).toEqual({ q: 'cells', severity: ['3', '4'], waiting: 'to-review' });
});
