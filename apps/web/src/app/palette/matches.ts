/** Letters as they are compared: in whatever case, with whatever apostrophe. */
const plain = (text: string): string => text.toLocaleLowerCase().normalize('NFC').replace(/[’ʼ`]/g, "'");

/** Whether every word that was typed begins a word of what something is called, in any of its languages. */
export const matches = (typed: string, names: readonly (string | null | undefined)[]): boolean => {
  const words = plain(names.join(' ')).split(/[\s,.·/()«»"-]+/);
  return plain(typed)
    .split(/\s+/)
    .every((begun) => words.some((word) => word.startsWith(begun)));
};
