import { LANGUAGES, type Language } from '@nahliad/domain';
import { useLanguage } from './i18n';

type Bilingual = Partial<Record<Language, string | null>>;

const pick = (text: Bilingual, language: Language) => {
  const spoken = text[language] ? language : LANGUAGES.find((other) => text[other]);
  return spoken && { words: text[spoken] ?? '', spoken };
};

/** A text of two languages as one string: the page's language if it was written, else the other. */
export const writtenIn = (text: Bilingual, language: Language): string => pick(text, language)?.words ?? '';

/** The same on the page; a text in the other language says so to the browser and to screen readers. */
export const Written = ({ text }: { text: Bilingual }) => {
  const { language } = useLanguage();
  const picked = pick(text, language);
  if (!picked) return null;
  return picked.spoken === language ? picked.words : <span lang={picked.spoken}>{picked.words}</span>;
};
