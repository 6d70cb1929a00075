/** What an institution says of what was found there. */
export const REPLY_POSITIONS = ['agrees', 'partly', 'disputes'] as const;
export type ReplyPosition = (typeof REPLY_POSITIONS)[number];

/** How far the institutions have used their right of reply; `waived`: all of them said that they will not. */
export const REPLY_STATES = ['awaited', 'partly-given', 'given', 'waived'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** Nothing more is to be waited for. */
export const SETTLED_REPLIES: readonly ReplyState[] = ['given', 'waived'];

export const EXTENSION_STATES = ['asked', 'granted', 'refused'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];
