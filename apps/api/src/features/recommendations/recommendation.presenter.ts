import type { Recommendation } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { movesFor } from './recommendation-steps.policy';
import type { RecommendationRow } from './recommendation.record';
import { mayEdit, mayLift, mayLink, mayReadEscalations, mayRespond, maySuspend } from './recommendations.policy';

export interface Presented {
  readonly record: RecommendationRow;
  readonly claimedBy: string | null;
}

/** The recommendation as this person gets it: with what they can do next. */
export const present = (actor: Actor, { record, claimedBy }: Presented): Recommendation => ({
  ...record,
  escalations: mayReadEscalations(actor) ? record.escalations : [],
  may: {
    edit: mayEdit(actor, record),
    link: mayLink(actor, record),
    respond: mayRespond(actor, record),
    suspend: maySuspend(actor, record),
    lift: mayLift(actor, record),
  },
  ...movesFor(actor, { ...record, claimedBy }),
});
