import { matches } from './matches';

const FINDINGS = ['Findings', 'Висновки'];

it('finds by the beginnings of words, in either language and in any order', () => {
  expect(['find', 'ВИСН', 'висновки', ''].map((typed) => matches(typed, FINDINGS))).toEqual([true, true, true, true]);
  expect(matches('def people', ['People’s Defender of Zarichia', 'Народний захисник Зарічії'])).toBe(true);
  expect(matches("people's", ['People’s Defender'])).toBe(true);
  expect(['indings', 'find nothing'].map((typed) => matches(typed, FINDINGS))).toEqual([false, false]);
});
