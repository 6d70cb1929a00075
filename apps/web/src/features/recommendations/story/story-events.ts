import type { Escalation, FollowUp, Recommendation, Response, Suspension } from '@nahliad/contracts';
import { checkedClaims, type CheckedClaim } from './claims';

/** One thing that happened to a recommendation, dated by `at` (a day or an instant). */
export type StoryEvent = { key: string; at: string } & (
  | { told: 'issued' }
  | { told: 'response'; response: Response }
  | { told: 'claim'; checked: CheckedClaim }
  | { told: 'follow-up'; followUp: FollowUp }
  | { told: 'suspension'; suspension: Suspension }
  | { told: 'lifting'; suspension: Suspension }
  | { told: 'escalation'; escalation: Escalation }
);

/** Who said and did what, the earliest first; what the issuer found of a claim stands beside that claim. */
export function storyOf(recommendation: Recommendation): StoryEvent[] {
  const { id, issuedOn, responses, followUps, suspensions, escalations } = recommendation;
  const claims = checkedClaims(recommendation);
  const beside = claims.map(({ verification }) => verification?.id);
  const events: StoryEvent[] = [
    { key: id, at: issuedOn, told: 'issued' },
    ...responses.map((response) => ({
      key: response.id,
      at: response.receivedOn ?? response.createdAt,
      told: 'response' as const,
      response,
    })),
    ...claims.map((checked) => ({
      key: checked.claim.id,
      at: checked.claim.createdAt,
      told: 'claim' as const,
      checked,
    })),
    ...followUps
      .filter((one) => one.kind !== 'claim' && !beside.includes(one.id))
      .map((followUp) => ({ key: followUp.id, at: followUp.createdAt, told: 'follow-up' as const, followUp })),
    ...suspensions.map((suspension) => ({
      key: suspension.id,
      at: suspension.from,
      told: 'suspension' as const,
      suspension,
    })),
    ...suspensions.flatMap((suspension) =>
      suspension.liftedOn
        ? [{ key: `${suspension.id} lifted`, at: suspension.liftedOn, told: 'lifting' as const, suspension }]
        : [],
    ),
    ...escalations.map((escalation) => ({
      key: escalation.id,
      at: escalation.createdAt,
      told: 'escalation' as const,
      escalation,
    })),
  ];
  return events.toSorted((one, other) => one.at.localeCompare(other.at));
}
