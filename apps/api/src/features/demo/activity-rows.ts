import { uuidv7 } from 'uuidv7';
import type { DemoActivity } from './activities-of-zarichia';
import type { DemoMandate } from './mandates-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';

export const mandateRows = ({ body, over, basis, months, ...mandate }: DemoMandate, ids: Ids): Tables => ({
  mandate: over.map((institution) => ({
    id: uuidv7(),
    body_id: ids.stakeholders.get(body),
    institution_id: ids.stakeholders.get(institution),
    includes_subtree: true,
    criteria: mandate.criteria,
    powers: mandate.powers,
    legal_basis_en: basis?.en ?? null,
    legal_basis_uk: basis?.uk ?? null,
    interval_months: months,
    criticality: mandate.criticality,
  })),
});

export function activityRows(id: string, activity: DemoActivity, ids: Ids): Tables {
  const { body, title, startedOn, endedOn } = activity;
  const [officer, lead] = [personOf(ids, 'officer', body), personOf(ids, 'lead', body)];
  const loggedAt = `${startedOn}T08:00:00Z`;
  return {
    activity: [
      {
        id,
        body_id: ids.stakeholders.get(body),
        author_id: officer ?? ids.people.get(`respondent@${body}.demo.example`),
        kind: activity.kind,
        title_en: title.en,
        title_uk: title.uk,
        started_on: startedOn,
        ended_on: endedOn,
        announced: activity.announced,
        outcome: activity.outcome,
        status: activity.isDraft ? 'draft' : 'logged',
        visibility: activity.isPublic ? 'public' : 'partners',
        created_at: loggedAt,
        updated_at: endedOn ? `${endedOn}T17:00:00Z` : loggedAt,
      },
    ],
    activity_scope: activity.criteria.map((criterion, n) => ({
      activity_id: id,
      institution_id: ids.stakeholders.get(activity.institution),
      criterion,
      position: n + 1,
    })),
    participation: activity.with
      ? [
          {
            id: uuidv7(),
            activity_id: id,
            body_id: ids.stakeholders.get(activity.with.body),
            role: 'contributor',
            state: activity.with.state,
            invited_by: lead,
            invited_at: loggedAt,
            ...(activity.with.state === 'signed' && {
              decided_by: personOf(ids, 'lead', activity.with.body),
              decided_at: `${endedOn}T16:00:00Z`,
            }),
          },
        ]
      : [],
  };
}
