import type { RecommendationsQuery } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { readableAlone, readableRecommendations } from '../../platform/access/recommendation-scope';
import { assessedOn } from '../../platform/database/assessed-on';
import { claimState, lastClaim } from '../../platform/database/last-claim';
import { matureOn } from '../../platform/database/mature-on';
import { regionOf } from '../../platform/database/region-of';
import { stoodOn } from '../../platform/database/stood-on';
import { suspendedOn } from '../../platform/database/suspended-on';
import { where, type Where } from '../../platform/database/where';
import { countedOn } from '../findings/counted-findings';
import { open, overdue, replyHeld, replyOverdue } from './recommendation.record';
import { RECOMMENDATIONS_WAITING } from './recommendations.waiting';

type Filters = Omit<RecommendationsQuery, 'limit' | 'cursor' | 'sort'>;

/** The conditions of a list on `recommendation r`, and which findings behind it this person reads; `onOne` as there. */
export function recommendationsFilter(
  actor: Actor,
  query: Filters,
  onOne?: string,
): { filter: Where; readable: string } {
  const filter = where();
  const readable = readableFindings(actor, filter);
  filter.and(readableRecommendations(actor, filter, readable, onOne));
  const day = query.countedOn && `${filter.value(query.countedOn)}::date`;
  const founded = foundation(query, filter);
  if (founded.length || day) {
    const conditions = [...founded, ...(day ? [countedOn(day)] : []), readable].join(' AND ');
    const onOne = `EXISTS (SELECT FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
      WHERE fr.recommendation_id = r.id AND ${conditions})`;
    filter.and(founded.length ? onOne : `(${onOne} OR (r.visibility IS NOT NULL AND ${readableAlone(actor, filter)}))`);
  }
  const position = day ? stoodOn('recommendation', 'r', 'position', day) : 'r.position';
  const implementation = day ? stoodOn('recommendation', 'r', 'implementation', day) : 'r.implementation';
  if (day) filter.and(`r.issued_on <= ${day}`).and(`${implementation} <> 'withdrawn'`);
  if (query.category?.length)
    filter.and(
      `r.issuer_id IN (SELECT id FROM stakeholder WHERE category = ANY(${filter.value(query.category)}::text[]))`,
    );
  if (query.addresseeId?.length) {
    const ids = `${filter.value(query.addresseeId)}::uuid[]`;
    filter.and(`(r.addressee_id = ANY(${ids}) OR r.also_addressed_ids && ${ids})`);
  }
  filter.and(claimed(query, filter, day));
  if (query.waiting) filter.and(RECOMMENDATIONS_WAITING[query.waiting](actor, filter) ?? 'false');
  const mature =
    query.mature === undefined
      ? ''
      : matureOn(query.countedOn ?? today(), (value) => filter.value(value), 'r.issued_on', 'r.target_on');
  filter
    .equals(overdue(implementation, day), query.overdue)
    .equals(replyOverdue(position, day), query.replyOverdue)
    .equals(replyHeld(position, day), query.replyHeld)
    .equals(suspendedOn(day), query.suspended)
    .equals(open(implementation), query.open)
    .equals(assessedOn(day), query.assessed)
    .equals('(r.target_on IS NOT NULL)', query.hasTarget)
    .equals(mature, query.mature)
    .in(implementation, query.implementation)
    .in(position, query.position)
    .in('r.type', query.type)
    .in('r.priority', query.priority)
    .in('r.issuer_id', query.issuerId, 'uuid')
    .in('r.import_id', query.importId, 'uuid')
    .between('r.issued_on', query.from, query.to)
    .between('r.response_due_on', query.dueFrom, query.dueTo)
    .contains(`concat_ws(' ', r.reference, r.text_en, r.text_uk)`, query.q);
  return { filter, readable };
}

/** What became of the last claim, as of the day, and when that was made. */
function claimed({ claim, claimedFrom, claimedTo }: Filters, filter: Where, day = 'current_date'): string | undefined {
  const until = claimedTo ? `${filter.value(claimedTo)}::date` : day;
  const conditions: string[] = [];
  if (claim?.length) conditions.push(`${claimState(day)} = ANY(${filter.value(claim)}::text[])`);
  if (claimedFrom) conditions.push(`claimed_on >= ${filter.value(claimedFrom)}::date`);
  if (conditions.length === 0 && !claimedTo) return undefined;
  return `EXISTS (SELECT FROM (${lastClaim('r', until, day)}) claimed WHERE ${conditions.join(' AND ') || 'true'})`;
}

/** What one and the same finding behind a recommendation has to be. */
function foundation(query: Filters, filter: Where): string[] {
  const conditions: string[] = [];
  if (query.findingId?.length) conditions.push(`f.id = ANY(${filter.value(query.findingId)}::uuid[])`);
  if (query.criterion?.length)
    conditions.push(`EXISTS (SELECT FROM finding_criterion fc
      WHERE fc.finding_id = f.id AND fc.criterion = ANY(${filter.value(query.criterion)}::text[]))`);
  if (query.region?.length) conditions.push(`${regionOf('f')} = ANY(${filter.value(query.region)}::text[])`);
  return conditions;
}
