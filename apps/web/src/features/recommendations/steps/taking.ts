import type { Recommendation } from '@nahliad/contracts';
import type { FollowUpStep } from '@nahliad/domain';
import type { ReactNode } from 'react';

/** What somebody is about to do: a step of the lifecycle, or something about its deadlines. */
export type Taking = FollowUpStep | 'suspension' | 'lifting';

/** The files to choose among; `onChoose` takes one in or leaves it out. */
export type ChooseEvidence = (chosen: readonly string[], onChoose: (id: string, chosen: boolean) => void) => ReactNode;

export type StepFormProps = { recommendation: Recommendation; chooseEvidence: ChooseEvidence; onDone: () => void };
