import { LANGUAGES, type Language } from '@nahliad/domain';

const KEY = 'nahliad.language';
const isLanguage = (value: string | null): value is Language => LANGUAGES.includes(value as Language);

/** What the person chose; else the first language of the browser that the product speaks; else English. */
export const chosenLanguage = (): Language => {
  const stored = localStorage.getItem(KEY);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(KEY, language);
