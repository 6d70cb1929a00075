/** The number that somebody typed; none where nothing is typed, and no number where it is none. */
export const numberIn = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed));
