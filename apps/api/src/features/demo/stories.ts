import { ANSWERABILITY } from './stories/answerability';
import { RIGHTS } from './stories/rights';
import type { Story } from './stories/story';

/** All that may be found in the demo country. */
export const STORIES: readonly Story[] = [...RIGHTS, ...ANSWERABILITY];
