import type { RecommendationsQuery } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { where, type Where } from '../../platform/database/where';
import { OVERDUE, REPLY_OVERDUE } from './recommendation.record';

type Filters = Omit<RecommendationsQuery, 'limit' | 'cursor' | 'sort'>;

/** The conditions of a list on `recommendation r`, and which findings behind it this person reads. */
export function recommendationsFilter(actor: Actor, query: Filters): { filter: Where; readable: string } {
  const filter = where();
  const readable = readableFindings(actor, filter);
  const onFinding = (values: readonly unknown[] | undefined, condition: (list: string) => string) =>
    values?.length &&
    filter.and(`EXISTS (SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
      WHERE fr.recommendation_id = r.id AND ${condition(filter.value(values))} AND ${readable})`);
  filter.and(readableRecommendations(actor, filter, readable));
  onFinding(query.findingId, (ids) => `f.id = ANY(${ids}::uuid[])`);
  onFinding(
    query.criterion,
    (keys) =>
      `EXISTS (SELECT FROM finding_criterion fc WHERE fc.finding_id = f.id AND fc.criterion = ANY(${keys}::text[]))`,
  );
  if (query.category?.length)
    filter.and(
      `r.issuer_id IN (SELECT id FROM stakeholder WHERE category = ANY(${filter.value(query.category)}::text[]))`,
    );
  if (query.addresseeId?.length) {
    const ids = `${filter.value(query.addresseeId)}::uuid[]`;
    filter.and(`(r.addressee_id = ANY(${ids}) OR r.also_addressed_ids && ${ids})`);
  }
  filter
    .equals(OVERDUE, query.overdue)
    .equals(REPLY_OVERDUE, query.replyOverdue)
    .in('r.implementation', query.implementation)
    .in('r.position', query.position)
    .in('r.type', query.type)
    .in('r.priority', query.priority)
    .in('r.issuer_id', query.issuerId, 'uuid')
    .in('r.import_id', query.importId, 'uuid')
    .between('r.issued_on', query.from, query.to)
    .between('r.response_due_on', query.dueFrom, query.dueTo)
    .contains(`concat_ws(' ', r.reference, r.text_en, r.text_uk)`, query.q);
  return { filter, readable };
}
