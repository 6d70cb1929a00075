import { termsOf } from './search-terms';

const word = (text: string) => ({ text, phrase: false });
const phrase = (text: string) => ({ text, phrase: true });

it.each([
  ['use of force', [word('use'), word('of'), word('force')]],
  ['"use of force" police', [phrase('use of force'), word('police')]],
  [
    '«вогнепальна зброя» “cold water” „auf Eis“',
    [phrase('вогнепальна зброя'), phrase('cold water'), phrase('auf Eis')],
  ],
  ["об’єкт об'єкт", [word('об’єкт'), word("об'єкт")]],
  ['an "unclosed quote', [word('an'), word('"unclosed'), word('quote')]],
  [' – % "…" ', []],
])('reads %j', (asked, terms) => expect(termsOf(asked)).toEqual(terms));
