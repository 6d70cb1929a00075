const MENTION = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/;

/** In a comment a person stands by their id, so that whoever reads it reads the name of today. */
export const mentionOf = (personId: string): string => `@[${personId}]`;

/** Everybody who is mentioned, once. */
export const mentionedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(MENTION, 'g'))].flatMap(([, id]) => id ?? [])),
];

export type CommentPart = { readonly kind: 'words' | 'mention'; readonly value: string };

/** A comment as it is shown, piece by piece: words, and ids of people between them. */
export const partsOf = (text: string): CommentPart[] =>
  text
    .split(MENTION)
    .map((value, n): CommentPart => ({ kind: n % 2 ? 'mention' : 'words', value }))
    .filter(({ value }) => value !== '');
