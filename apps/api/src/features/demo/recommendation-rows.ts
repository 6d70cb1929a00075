import { stepsOf, type Position, type Text } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { DemoFinding } from './findings-of-zarichia';
import { followUpRows, reportDueOn } from './follow-up-rows';
import type { DemoRecommendation } from './recommendations-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';

const REPLIES: Partial<Record<Position, Text>> = {
  accepted: {
    en: 'We accept the recommendation and will report on it.',
    uk: 'Рекомендацію приймаємо, про виконання повідомимо.',
  },
  'partially-accepted': {
    en: 'We accept the recommendation as far as the law in force allows.',
    uk: 'Рекомендацію приймаємо в межах, які дозволяє чинне законодавство.',
  },
  rejected: {
    en: 'We do not accept the recommendation: the practice follows the order in force.',
    uk: 'Рекомендацію не приймаємо: практика відповідає чинному наказу.',
  },
  noted: { en: 'We have taken note of the recommendation.', uk: 'Рекомендацію взяли до відома.' },
  'under-consideration': { en: 'The recommendation is being looked into.', uk: 'Рекомендація на розгляді.' },
};

export function recommendationRows(
  findingId: string,
  finding: DemoFinding,
  made: DemoRecommendation,
  ids: Ids,
): Tables {
  const id = uuidv7();
  const { recommendation } = finding.story;
  const lead = personOf(ids, 'lead', finding.body);
  const respondent = ids.people.get('respondent@police.demo.example');
  const { answer, steps, issuedOn, responseDueOn, targetOn, priority } = made;
  const text = answer ? REPLIES[answer.position] : undefined;
  const event = (axis: string, from: string, to: string, on: string, by = respondent) => ({
    id: uuidv7(),
    recommendation_id: id,
    axis,
    from_value: from,
    to_value: to,
    effective_on: on,
    recorded_at: `${on}T10:00:00Z`,
    person_id: by,
  });
  return {
    recommendation: [
      {
        id,
        issuer_id: ids.stakeholders.get(finding.body),
        addressee_id: ids.stakeholders.get(finding.institution.key),
        author_id: lead,
        text_en: recommendation?.en,
        text_uk: recommendation?.uk,
        type: recommendation?.type,
        priority,
        issued_on: issuedOn,
        response_due_on: responseDueOn,
        target_on: targetOn,
        position: answer?.position ?? 'pending',
        implementation: steps.at(-1)?.to ?? 'open',
        report_due_on: reportDueOn(made),
      },
    ],
    finding_recommendation: [{ finding_id: findingId, recommendation_id: id }],
    response: answer
      ? [
          {
            id: uuidv7(),
            recommendation_id: id,
            author_id: respondent,
            position: answer.position,
            text_en: text?.en,
            text_uk: text?.uk,
            substantive: answer.position !== 'under-consideration',
            received_on: answer.on,
          },
        ]
      : [],
    status_event: [
      ...(answer ? [event('position', 'pending', answer.position, answer.on)] : []),
      ...steps
        .map(({ step, to, on }, n) => {
          const by = stepsOf('issuer').includes(step) ? lead : respondent;
          return event('implementation', steps[n - 1]?.to ?? 'open', to, on, by);
        })
        .filter(({ from_value, to_value }) => from_value !== to_value),
    ],
    ...followUpRows(id, finding, made, ids),
  };
}
