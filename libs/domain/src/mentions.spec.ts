import { mentionedIn, mentionOf, partsOf } from './mentions';

const [olena, ihor] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];

describe('who is mentioned in a comment', () => {
  it('is found once, in the order of the text', () => {
    const text = `${mentionOf(ihor)}, ${mentionOf(olena)} and again ${mentionOf(ihor)}`;
    expect(mentionedIn(text)).toEqual([ihor, olena]);
  });

  it('stands by an id alone: nothing else in brackets is anybody', () => {
    expect(mentionedIn('@[Olena] @olena mail@[example.org] @[01900000]')).toEqual([]);
  });

  it('is set apart from the words around', () => {
    expect(partsOf(`See ${mentionOf(olena)}!`)).toEqual([
      { kind: 'words', value: 'See ' },
      { kind: 'mention', value: olena },
      { kind: 'words', value: '!' },
    ]);
    expect(partsOf(mentionOf(ihor))).toEqual([{ kind: 'mention', value: ihor }]);
  });
});
