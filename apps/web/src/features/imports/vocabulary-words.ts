import { VOCABULARIES, type Labels, type VocabularyName } from '@nahliad/domain';

/** Keys of a vocabulary by the words that mean them, in small letters. */
export type Words = ReadonlyMap<string, string>;

const plain = (text: string) => text.trim().toLocaleLowerCase().replace(/[’ʼ`]/g, "'");

/** What other people's files call things; our own labels are known without being listed here. */
const OTHER_WORDS: Partial<Record<VocabularyName, Readonly<Record<string, string>>>> = {
  severity: {
    low: '1',
    minor: '1',
    medium: '2',
    moderate: '2',
    high: '3',
    major: '3',
    serious: '3',
    critical: '4',
    grave: '4',
    низька: '1',
    незначна: '1',
    середня: '2',
    помірна: '2',
    висока: '3',
    серйозна: '3',
    критична: '4',
  },
  polarity: {
    negative: 'adverse',
    negatives: 'adverse',
    негативний: 'adverse',
    порушення: 'adverse',
    позитивний: 'positive',
  },
  position: {
    yes: 'accepted',
    no: 'rejected',
    'awaiting response': 'pending',
    awaiting: 'pending',
    partly: 'partially-accepted',
    partially: 'partially-accepted',
    так: 'accepted',
    ні: 'rejected',
    частково: 'partially-accepted',
    'очікується відповідь': 'pending',
    'без відповіді': 'pending',
  },
  verification: {
    substantiated: 'verified',
    unsubstantiated: 'not-substantiated',
    exonerated: 'unfounded',
    так: 'verified',
  },
  governanceCriterion: {
    корупція: 'resource-management',
    дискримінація: 'equal-security',
    discrimination: 'equal-security',
  },
};

/** Words of our own making, by what they are to mean. */
export const wordsFor = (pairs: readonly (readonly [word: string, key: string])[]): Words =>
  new Map(pairs.filter(([word]) => word).map(([word, key]) => [plain(word), key]));

/** How a cell may name the keys of a vocabulary: the key itself, its label in either language, or a usual word for it. */
export const wordsOf = (name: VocabularyName, labels: readonly Labels[]): Words =>
  new Map([
    ...Object.entries(OTHER_WORDS[name] ?? {}),
    ...VOCABULARIES[name].flatMap((key) =>
      [String(key), ...labels.map((one) => (one[name] as Record<string, string>)[key] ?? '')].map(
        (word): [string, string] => [plain(word), String(key)],
      ),
    ),
  ]);

export const keyNamed = (words: Words, value: string): string | undefined => words.get(plain(value));
