import { LABELS, formatsOf, type Language } from '@nahliad/domain';
import { nameIn } from '../../../platform/exports/columns';
import { en } from './en';
import { uk } from './uk';

const WORDS = { en, uk };

/** How a report in a language speaks: its own words, the labels of the vocabulary, dates and numbers. */
export const speaking = (language: Language) => ({
  language,
  words: WORDS[language],
  labels: LABELS[language],
  format: formatsOf(language),
  name: (written: { readonly en: string | null; readonly uk: string | null }) => nameIn(written, language),
});
export type Speaking = ReturnType<typeof speaking>;
