import {
  GROUP_DIMENSIONS,
  GROUP_VALUES_OF,
  LABELS,
  LANGUAGES,
  REGIONS,
  UNSTATED_GROUP_VALUES,
  VOCABULARIES,
  groupKey,
  groupLabel,
  groupValueLabel,
  type VocabularyName,
} from '@nahliad/domain';
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

/** A known group by its own name, which says in what respect; a gap in the record only with the respect before it. */
export const groupWords = (): Words =>
  wordsOf(
    GROUP_DIMENSIONS.flatMap((dimension) => {
      const named = (value: string): [string, ...string[]] => {
        const group = { dimension, value };
        return [groupKey(group), ...LANGUAGES.map((language) => groupLabel(LABELS[language], group))];
      };
      return [
        ...GROUP_VALUES_OF[dimension].map((value): [string, ...string[]] => [
          ...named(value),
          value,
          ...LANGUAGES.map((language) => groupValueLabel(LABELS[language], value)),
        ]),
        ...UNSTATED_GROUP_VALUES.map(named),
      ];
    }),
  );

const label = (language: 'en' | 'uk', name: VocabularyName, key: string) =>
  (LABELS[language][name] as Record<string, string>)[key] ?? key;
