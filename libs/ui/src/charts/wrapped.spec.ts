import { wrapped } from './wrapped';

it('breaks between words, as late as it may', () => {
  expect(wrapped('As of: 25 June 2021', 12)).toEqual(['As of: 25', 'June 2021']);
  expect(wrapped('As of: 25 June 2021', 80)).toEqual(['As of: 25 June 2021']);
});

it('cuts a word that fits on no line', () => {
  expect(wrapped('at https://example.org/?a=1', 10)).toEqual(['at', 'https://ex', 'ample.org/', '?a=1']);
});
