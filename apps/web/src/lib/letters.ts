import { chosenLanguage } from './language';

const FAMILIES = ['--font-text', '--font-heading'];

/** The browser fetches letters when it meets them, after the words that are made of them: Cyrillic would arrive last. */
export const askForLetters = (): void => {
  if (chosenLanguage() !== 'uk') return;
  const style = getComputedStyle(document.documentElement);
  for (const family of FAMILIES) void document.fonts.load(`1em ${style.getPropertyValue(family)}`, 'ї');
};
