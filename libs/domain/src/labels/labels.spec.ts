import { VOCABULARIES, type VocabularyName } from '../vocabulary/vocabularies';
import { LANGUAGES } from './labels';
import { LABELS } from './vocabulary-labels';

const names = Object.keys(VOCABULARIES) as VocabularyName[];
const labels = (language: (typeof LANGUAGES)[number], name: VocabularyName): Record<string, string> =>
  LABELS[language][name];

describe.each(LANGUAGES)('labels in %s', (language) => {
  it.each(names)('names every %s, and nothing else', (name) => {
    expect(Object.keys(labels(language, name)).sort()).toEqual(VOCABULARIES[name].map(String).sort());
  });

  it.each(names)('gives no two keys of %s the same label', (name) => {
    const texts = Object.values(labels(language, name));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it.each(names)('leaves no label of %s empty or padded', (name) => {
    for (const text of Object.values(labels(language, name))) expect(text).toMatch(/^\S(.*\S)?$/);
  });
});

it.each(names)('writes %s in Cyrillic letters, with the apostrophe of the glossary', (name) => {
  for (const text of Object.values(labels('uk', name))) {
    expect(text).toMatch(/^[А-ЩЬЮЯҐЄІЇа-щьюяґєії’,: -]+$/);
  }
});
