/** A word may stand in any form and inside another word; a phrase stands as it is written. */
export interface Term {
  readonly text: string;
  readonly phrase: boolean;
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/g;
const SOMETHING = /[\p{L}\p{N}]/u;

/** What somebody looks for: phrases in quotation marks of any kind, and the words outside them. All have to match. */
export function termsOf(asked: string): Term[] {
  const phrases = [...asked.matchAll(QUOTED)].map((match) => ({ text: match[1] ?? '', phrase: true }));
  const words = asked.replace(QUOTED, ' ').split(/\s+/);
  return [...phrases, ...words.map((text) => ({ text, phrase: false }))].filter(({ text }) => SOMETHING.test(text));
}
