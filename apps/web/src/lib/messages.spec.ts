import { flatten, say } from './messages';

const uk = flatten({
  found: {
    count_one: '{{count}} висновок',
    count_few: '{{count}} висновки',
    count_many: '{{count}} висновків',
    count_other: '{{count}} висновку',
  },
  by: 'Від {{who}}',
});

it.each([
  [1, '1 висновок'],
  [3, '3 висновки'],
  [5, '5 висновків'],
  [11, '11 висновків'],
  [21, '21 висновок'],
  [1.5, '1,5 висновку'],
])('counts %d in the form that Ukrainian wants', (count, sentence) => {
  expect(say(uk, 'uk', 'found.count', { count })).toBe(sentence);
});

it('fills the places of a sentence, and leaves one that nobody filled to be seen', () => {
  expect(say(uk, 'uk', 'by', { who: 'Рада' })).toBe('Від Рада');
  expect(say(uk, 'uk', 'by')).toBe('Від {{who}}');
});

it('says nothing where nobody wrote a sentence', () => {
  expect(say(uk, 'uk', 'absent')).toBeUndefined();
});
