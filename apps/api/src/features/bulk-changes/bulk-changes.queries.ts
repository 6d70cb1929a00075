import { Injectable } from '@nestjs/common';
import type { BulkChange, BulkChangeList, BulkChangeSummary, BulkChangesQuery } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { readableRecommendations } from '../../platform/access/recommendation-scope';
import { composed } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { page } from '../../platform/database/paging';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const FIELDS = `
  'id', b.id, 'subject', b.subject, 'change', b.change,
  'state', CASE WHEN b.applied_at IS NULL THEN 'previewed' WHEN b.undone_at IS NULL THEN 'applied' ELSE 'undone' END,
  'createdAt', ${instantJson('b.created_at')}, 'appliedAt', ${instantJson('b.applied_at')},
  'undoneAt', ${instantJson('b.undone_at')}`;

/** The records of `bulk_change b` that this person still reads. */
const items = (actor: PersonActor, filter: Where): string => `
  FROM bulk_change_item i
  LEFT JOIN finding f ON f.id = i.finding_id LEFT JOIN recommendation r ON r.id = i.recommendation_id
  WHERE i.bulk_change_id = b.id AND CASE WHEN i.finding_id IS NULL
    THEN ${readableRecommendations(actor, filter, readableFindings(actor, filter))}
    ELSE ${readableFindings(actor, filter)} END`;

/** A recommendation has no title: the beginning of its text names it. */
const NAMED = `
  'id', coalesce(f.id, r.id), 'reference', coalesce(f.reference, r.reference), 'title', json_build_object(
    'en', coalesce(f.title_en, left(r.text_en, 200)), 'uk', coalesce(f.title_uk, left(r.text_uk, 200))), 'code', i.code`;
const CHANGED = `json_build_object(${NAMED}, 'from', i.from_value, 'to', i.to_value, 'outcome', i.outcome)`;
const listed = (record: string, condition: string) =>
  `coalesce(json_agg(${record} ORDER BY i.position) FILTER (WHERE ${condition}), '[]')`;

const NOT_FOUND = `
  (SELECT coalesce(json_agg(json_build_object('id', id, 'reference', NULL, 'title', NULL, 'code',
    CASE b.subject WHEN 'findings' THEN 'finding.not-found' ELSE 'recommendation.not-found' END)), '[]')
    FROM unnest(b.not_found) id)`;

type Found = BulkChange & { readonly notFound: BulkChange['refused'] };

@Injectable()
export class BulkChangesQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: PersonActor, id: string): Promise<BulkChange> {
    const own = where().equals('b.id', id).equals('b.person_id', actor.id);
    const text = `
      SELECT json_build_object(${FIELDS}, 'unchanged', b.unchanged, 'changes', found.changes,
        'refused', found.refused, 'notFound', ${NOT_FOUND}) AS record
      FROM bulk_change b CROSS JOIN LATERAL (
        SELECT ${listed(CHANGED, `i.outcome <> 'refused'`)} AS changes,
          ${listed(`json_build_object(${NAMED})`, `i.outcome = 'refused'`)} AS refused ${items(actor, own)}
      ) found WHERE ${own.sql}`;
    const row = await this.reads.as(actor).one<{ record: Found }>(composed('bulk-change.get', text), own.values);
    if (!row) throw new DomainError('bulk-change.not-found');
    const { notFound, ...bulk } = row.record;
    return { ...bulk, refused: [...bulk.refused, ...notFound] };
  }

  /** What was only previewed is nobody's work yet. */
  list(actor: PersonActor, query: BulkChangesQuery): Promise<BulkChangeList> {
    const filter = where().equals('b.person_id', actor.id).and('b.applied_at IS NOT NULL');
    return page<BulkChangeSummary>(
      this.reads.as(actor),
      {
        subject: 'bulk-change.list',
        record: `json_build_object(${FIELDS}, 'applied', counts.applied, 'left', counts."left",
          'undone', counts.undone, 'kept', counts.kept)`,
        from: 'bulk_change b',
        joins: `CROSS JOIN LATERAL (SELECT ${COUNTS} ${items(actor, filter)}) counts`,
        id: 'b.id',
        filter,
        sorting: { by: 'b.created_at', type: 'timestamptz', descending: true },
      },
      query,
    );
  }
}

const COUNTS = ['applied', 'left', 'undone', 'kept']
  .map((outcome) => `(count(*) FILTER (WHERE i.outcome = '${outcome}'))::int AS "${outcome}"`)
  .join(', ');
