import type { Language } from '@nahliad/domain';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The language of a text where nobody said it: by its script. */
export const languageOf = (text: string): Language => (CYRILLIC.test(text) ? 'uk' : 'en');
