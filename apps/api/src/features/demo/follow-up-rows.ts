import { uuidv7 } from 'uuidv7';
import { amountResolvedBy } from './amounts-of-zarichia';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import type { DemoStep } from './follow-up-of-zarichia';
import { MILESTONE_TEXTS, OWNERS, PARTLY, STEP_TEXTS, SUSPENSION_TEXTS } from './follow-up-texts';
import type { DemoRecommendation } from './recommendations-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';

const DAYS_BETWEEN_MILESTONES = 45;
const DAYS_TO_THE_NEXT_REPORT = 90;
const BY_THE_INSTITUTION: readonly string[] = ['plan', 'progress', 'claim'];
const REPORTED_ON: readonly string[] = ['planned', 'in-progress', 'partially-implemented'];

/** When the institution is to report next; on some of them it is late. */
export const reportDueOn = ({ steps }: DemoRecommendation): string | null => {
  const last = steps.at(-1);
  return last && REPORTED_ON.includes(last.to) && last.step !== 'refuted'
    ? daysAfter(last.on, DAYS_TO_THE_NEXT_REPORT)
    : null;
};

/** What followed a recommendation: the words of both sides, the stations of the plan, and where the deadlines stood still. */
export function followUpRows(
  recommendationId: string,
  finding: DemoFinding,
  made: DemoRecommendation,
  ids: Ids,
): Tables {
  const lead = personOf(ids, 'lead', finding.body);
  const respondent = ids.people.get('respondent@police.demo.example');
  const followUps = made.steps.map((one) => ({ id: uuidv7(), ...one }));
  const { suspension } = made;
  return {
    follow_up: followUps.map(({ id, ...taken }, n) => {
      const { step, to, on } = taken;
      const text = to === 'partially-implemented' ? PARTLY : STEP_TEXTS[step];
      return {
        id,
        recommendation_id: recommendationId,
        kind: BY_THE_INSTITUTION.includes(step) ? step : 'verification',
        author_id: BY_THE_INSTITUTION.includes(step) ? respondent : lead,
        outcome: step === 'refuted' ? step : to,
        text_en: text.en,
        text_uk: text.uk,
        owner: step === 'plan' ? OWNERS[(made.issuedOn.charCodeAt(9) + n) % OWNERS.length] : null,
        evidence_ids: [],
        amount_resolved: amountResolvedBy(finding, taken),
        created_at: `${on}T10:00:00Z`,
      };
    }),
    milestone: followUps.flatMap(({ id, step, on }) => (step === 'plan' ? milestoneRows(id, on, made.steps) : [])),
    deadline_suspension: suspension
      ? [
          {
            id: uuidv7(),
            recommendation_id: recommendationId,
            author_id: lead,
            ground: suspension.ground,
            from_on: suspension.from,
            until_on: suspension.until,
            text_en: SUSPENSION_TEXTS[suspension.ground].en,
            text_uk: SUSPENSION_TEXTS[suspension.ground].uk,
            created_at: `${suspension.from}T10:00:00Z`,
          },
        ]
      : [],
  };
}

/** One more station is behind with every report. */
function milestoneRows(planId: string, plannedOn: string, steps: readonly DemoStep[]) {
  const reports = steps.filter(({ step }) => step === 'progress' || step === 'claim');
  return MILESTONE_TEXTS.map(({ en, uk }, n) => ({
    id: uuidv7(),
    plan_id: planId,
    position: n + 1,
    text_en: en,
    text_uk: uk,
    due_on: daysAfter(plannedOn, (n + 1) * DAYS_BETWEEN_MILESTONES),
    reached_on: reports[n]?.on ?? null,
  }));
}

/** Whom three bodies tell of what is overdue, and when. */
export const escalationRows = (ids: Ids): Tables => ({
  escalation_step: ['ombuds', 'parliament', 'cso'].flatMap((body) =>
    [
      { days_past_due: 7, recipient: 'issuer-lead' },
      { days_past_due: 30, recipient: 'addressee-head' },
      { days_past_due: 90, recipient: 'addressee-parent' },
      { days_past_due: 180, recipient: 'stakeholder', stakeholder_id: ids.stakeholders.get('parliament') },
    ].map((step) => ({ id: uuidv7(), body_id: ids.stakeholders.get(body), ...step })),
  ),
});
