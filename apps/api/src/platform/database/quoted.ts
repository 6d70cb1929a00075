/** Keys of a vocabulary as a list of SQL. They are ours: what somebody sent is a value of the statement instead. */
export const quoted = (keys: readonly string[]): string => keys.map((key) => `'${key}'`).join(', ');
