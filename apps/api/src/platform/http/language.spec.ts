import { languageOf } from './language';

it.each([
  [undefined, 'en'],
  ['uk', 'uk'],
  ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
  ['de, en;q=0.5, uk;q=0.7', 'uk'],
  ['uk;q=0, fr', 'en'],
  ['*', 'en'],
])('%j is answered in %s', (accepted, language) => expect(languageOf(accepted)).toBe(language));
