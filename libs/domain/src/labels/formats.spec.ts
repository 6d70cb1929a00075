import { formatsOf } from './formats';

it('writes shares, intervals and dates as each language does', () => {
  const en = formatsOf('en');
  const uk = formatsOf('uk');
  expect([en.share(0.935), en.shareRange(0.894, 0.961)]).toEqual(['93.5%', '89.4–96.1%']);
  expect([uk.share(0.935), uk.shareRange(0.894, 0.961)]).toEqual(['93,5\u00a0%', '89,4–96,1\u00a0%']);
  expect(en.date('2021-06-25')).toBe('25 June 2021');
  expect(uk.date('2021-06-25')).toMatch(/^25 червня 2021/);
  expect(en.month('2021-06')).toBe('June 2021');
  expect([42, 1_400, 2_340_000].map(en.size)).toEqual(['42 bytes', '1 kB', '2.3 MB']);
  expect([1, 42, 623].map(uk.size)).toEqual(['1 байт', '42 байти', '623 байти']);
});
