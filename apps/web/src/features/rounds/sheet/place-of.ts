import type { Score } from '@nahliad/contracts';

/** Where on the page a score stands. */
export const placeOf = ({ indicator }: Pick<Score, 'indicator'>): string => `score-${indicator}`;
