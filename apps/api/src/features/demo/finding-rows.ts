import type { Text } from '@nahliad/domain';
import { amountQuestionedBy } from './amounts-of-zarichia';
import { groupsAffectedBy } from './affected-groups-of-zarichia';
import { daysAfter } from './days';
import type { DemoFinding } from './findings-of-zarichia';
import { regionOf } from './regions-of-zarichia';
import { personOf, type Ids, type Tables } from './rows';
import { statusEventRow } from './status-event-row';

const filled = (text: string, { numbers, place }: DemoFinding, language: keyof Text) =>
  text.replace('{n}', String(numbers.n)).replace('{m}', String(numbers.m)).replace('{place}', place[language]);

export function findingRows(id: string, finding: DemoFinding, activityId: string | null, ids: Ids): Tables {
  const { story, body, observedOn, steps, verification, verifiedOn, publishedOn } = finding;
  const author = personOf(ids, 'officer', body);
  const lead = personOf(ids, 'lead', body);
  const groups = groupsAffectedBy(story.themes);
  const workflow = steps.at(-1)?.to ?? 'draft';
  const event = (axis: string, from: string | null, to: string, on: string, by: unknown) =>
    statusEventRow(id, { axis, from, to, on, by });
  return {
    finding: [
      {
        id,
        body_id: ids.stakeholders.get(body),
        activity_id: activityId,
        author_id: author,
        writer_ids: [author],
        title_en: filled(story.title.en, finding, 'en'),
        title_uk: filled(story.title.uk, finding, 'uk'),
        summary_en: filled(story.summary.en, finding, 'en'),
        summary_uk: filled(story.summary.uk, finding, 'uk'),
        observed_on: observedOn,
        severity: story.severity,
        polarity: story.polarity,
        themes: story.themes,
        region: regionOf(finding),
        affected_groups: groups,
        persons_affected: groups.length > 0 ? finding.numbers.n : null,
        amount_questioned: amountQuestionedBy(finding),
        workflow,
        verification,
        visibility: publishedOn ? 'public' : 'partners',
        publication: publishedOn ? 'published' : 'unpublished',
        created_at: `${daysAfter(observedOn, 1)}T08:00:00Z`,
        updated_at: `${steps.at(-1)?.on ?? observedOn}T09:00:00Z`,
      },
    ],
    finding_institution: [
      { finding_id: id, institution_id: ids.stakeholders.get(finding.institution.key), position: 1 },
    ],
    finding_criterion: story.criteria.map((criterion, n) => ({ finding_id: id, criterion, position: n + 1 })),
    status_event: [
      event('workflow', null, 'draft', daysAfter(observedOn, 1), author),
      ...steps.map((step, n) =>
        event('workflow', steps[n - 1]?.to ?? 'draft', step.to, step.on, step.by === 'lead' ? lead : author),
      ),
      ...(verifiedOn ? [event('verification', 'pending', verification, verifiedOn, lead)] : []),
      ...(publishedOn ? [event('publication', 'unpublished', 'published', publishedOn, lead)] : []),
    ],
    search_pending: [{ finding_id: id }],
  };
}
