/** The degrees of secrecy of Ukrainian law, as stamped on documents, and those of NATO and the European Union. */
const STAMPS = [
  'особливої важливості',
  'цілком таємно',
  'таємно',
  'cosmic top secret',
  'nato secret',
  'nato confidential',
  'eu top secret',
  'eu secret',
  'top secret',
  'secret',
];
const BRACKETS = /^[\s("«“[*_#/|–—-]+|[\s)"»”\]*_#/|.:;–—-]+$/g;
const COPY_NUMBER = /[\s,.;]*(?:прим|екз|copy)[.\s]*(?:№|no\.?|#)?\s*\d*$/iu;
const IN_CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${STAMPS.map((stamp) => stamp.toUpperCase().replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/**
 * Whether a text carries the stamp of a state secret: a line of its own in any case («Цілком таємно», `Secret. Copy 2`),
 * or in capitals anywhere. The same words in running text («таємно спостерігали», "a secret detention") are no stamp.
 */
export function bearsSecrecyStamp(text: string): boolean {
  return text.split(/\r?\n/).some(isStamp) || hasStampInCapitals(text);
}

function isStamp(line: string): boolean {
  const bare = line.replace(BRACKETS, '').replace(COPY_NUMBER, '').replace(BRACKETS, '');
  return STAMPS.includes(bare.toLowerCase().replace(/\s+/g, ' '));
}

/** A heading written wholly in capitals shouts every word; there a capital says nothing. */
const hasStampInCapitals = (text: string): boolean =>
  text.split(/\r?\n/).some((line) => /\p{Ll}/u.test(line) && IN_CAPITALS.test(line));
