import type { VocabularyKey, VocabularyName } from '../vocabulary/vocabularies';

export const LANGUAGES = ['en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of the product. */
export type Text = Record<Language, string>;

/** One label for each key of each vocabulary: leaving one out does not compile. */
export type Labels = { [Name in VocabularyName]: Record<VocabularyKey<Name>, string> };

/** The labels that the first page shows. They come with it, and all others with the pages behind it. */
export type FirstPageLabels = Pick<
  Labels,
  'governanceCriterion' | 'stakeholderCategory' | 'severity' | 'evidenceGrade'
>;
