import { LABELS, REGIONS, VOCABULARIES, type VocabularyName } from '@nahliad/domain';
import { comparable } from './comparable';

type Words = ReadonlyMap<string, string>;

const wordsOf = (entries: readonly (readonly [key: string, ...words: string[]])[]): Words =>
  new Map(entries.flatMap((words) => words.map((word) => [comparable(word), words[0]])));

/** How a file may write the keys of a vocabulary: as the key, or as its label in either language. */
export const vocabularyWords = (name: VocabularyName, except: readonly string[] = []): Words =>
  wordsOf(
    VOCABULARIES[name]
      .map(String)
      .filter((key) => !except.includes(key))
      .map((key) => [key, label('en', name, key), label('uk', name, key)]),
  );

export const regionWords = (): Words => wordsOf(REGIONS.map(({ code, name }) => [code, name.en, name.uk]));

const label = (language: 'en' | 'uk', name: VocabularyName, key: string) =>
  (LABELS[language][name] as Record<string, string>)[key] ?? key;
