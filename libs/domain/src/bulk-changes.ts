/** What can be changed of many records at once. */
export const BULK_SUBJECTS = ['findings', 'recommendations'] as const;
export type BulkSubject = (typeof BULK_SUBJECTS)[number];

/** More are not changed at once. */
export const MOST_AT_ONCE = 1000;

/** What became of one record: what was refused or left, and what was kept when the rest was put back, says why. */
export const BULK_OUTCOMES = ['refused', 'planned', 'applied', 'left', 'undone', 'kept'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

export const BULK_STATES = ['previewed', 'applied', 'undone'] as const;
export type BulkState = (typeof BULK_STATES)[number];
