import type { Who } from '@nahliad/contracts';
import { mentionOf, partsOf } from '@nahliad/domain';

/** What somebody writes after an `@`, up to two words of a name, with the caret behind it. */
const BEGUN = /(?<=^|[\s(])@([\p{L}\p{M}'’ʼ-]*(?: [\p{L}\p{M}'’ʼ-]*)?)$/u;

export const begunMention = (before: string): string | null => BEGUN.exec(before)?.[1] ?? null;

/** The text with the begun mention finished, and where the caret is then. */
export const finishMention = (text: string, caret: number, name: string): { text: string; caret: number } => {
  const before = `${text.slice(0, caret).replace(BEGUN, '')}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
};

/** A stored text as it is edited: people by their names. */
export const draftOf = (text: string, people: readonly Who[]): string => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return partsOf(text)
    .map(({ kind, value }) => (kind === 'words' ? value : `@${names.get(value) ?? value}`))
    .join('');
};

/** What was edited as it is stored: people by their ids. The longer of two names is looked for first. */
export const storedOf = (draft: string, people: readonly Who[]): string =>
  [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, mentionOf(id)), draft);
