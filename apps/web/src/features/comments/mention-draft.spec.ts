import { begunMention, draftOf, finishMention, storedOf } from './mention-draft';

const olena = { id: '01900000-0000-7000-8000-00000000000a', name: 'Олена Річна' };
const older = { id: '01900000-0000-7000-8000-00000000000b', name: 'Олена Річна-Світанко' };

describe('a mention while it is written', () => {
  it('begins with @ at the start of a word, in any alphabet, and ends after two words', () => {
    expect(begunMention('Гляньте, @Оле')).toBe('Оле');
    expect(begunMention('(@')).toBe('');
    expect(begunMention('@Олена Річ')).toBe('Олена Річ');
    expect(begunMention('@Олена Річна вже')).toBeNull();
    expect(begunMention('officer@ombuds')).toBeNull();
  });

  it('is finished where the caret is', () => {
    const text = 'Гляньте, @Оле чи так?';
    expect(finishMention(text, 13, olena.name)).toEqual({ text: 'Гляньте, @Олена Річна чи так?', caret: 22 });
  });

  it('shows names and stores ids, whichever name begins with another', () => {
    const draft = `@${older.name} і @${olena.name}: прошу.`;
    const stored = storedOf(draft, [olena, older]);
    expect(stored).toBe(`@[${older.id}] і @[${olena.id}]: прошу.`);
    expect(draftOf(stored, [olena, older])).toBe(draft);
  });
});
