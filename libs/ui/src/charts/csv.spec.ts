import { toCsv } from './csv';

it.each(['=1+1', '+41 22', '-cmd', '@SUM(A1)', '\tx', '\rx'])(
  'never lets a spreadsheet run %j as a formula',
  (text) => {
    expect(toCsv([[text]])).toContain(`'${text}`);
  },
);

it('leaves a negative number a number', () => {
  expect(toCsv([[-5, null, 0.5]])).toBe('\uFEFF-5,,0.5\r\n');
});

it('quotes what holds a comma, a quotation mark or a line break', () => {
  expect(toCsv([['a,b', 'says "no"', 'one\ntwo']])).toBe('\uFEFF"a,b","says ""no""","one\ntwo"\r\n');
});
