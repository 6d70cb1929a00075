import type { Recommendation } from '@nahliad/contracts';
import type { FollowUpStep } from '@nahliad/domain';

/** What somebody is about to do: a step of the lifecycle, or something about its deadlines. */
export type Taking = FollowUpStep | 'suspension' | 'lifting';

export type StepFormProps = { recommendation: Recommendation; onDone: () => void };
