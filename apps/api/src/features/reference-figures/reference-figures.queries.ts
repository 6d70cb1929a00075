import { Injectable } from '@nestjs/common';
import type { List, ReferenceFigure, ReferenceFiguresQuery } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { namedJson, personJson } from '../../platform/database/json';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const REPLACED = `EXISTS (SELECT FROM reference_figure later WHERE later.kind = r.kind AND later.as_of = r.as_of
  AND (later.institution_id, later.dimension, later.since) IS NOT DISTINCT FROM (r.institution_id, r.dimension, r.since)
  AND later.id > r.id)`;

/** What leaves, named field by field. */
const RECORD = `json_build_object('id', r.id, 'kind', r.kind, 'dimension', r.dimension, 'since', r.since, 'asOf', r.as_of,
  'institution', (SELECT ${namedJson('s')} FROM stakeholder s WHERE s.id = r.institution_id), 'counts', r.counts,
  'source', json_build_object('publisher', r.publisher, 'category', r.publisher_category, 'title', r.title,
    'address', r.address, 'publishedOn', r.published_on),
  'recordedBy', ${personJson('r.author_id')}, 'replaced', ${REPLACED})`;

const GET = {
  name: 'reference-figure.get',
  text: `SELECT ${RECORD} AS record FROM reference_figure r WHERE r.id = $1`,
};
const SORTS: Record<ReferenceFiguresQuery['sort'], Sorting> = {
  asOf: { by: 'r.as_of', type: 'date' },
  '-asOf': { by: 'r.as_of', type: 'date', descending: true },
};

@Injectable()
export class ReferenceFiguresQueries {
  constructor(private readonly reads: Reads) {}

  async get(actor: PersonActor, id: string): Promise<ReferenceFigure> {
    const row = await this.reads.as(actor).one<{ record: ReferenceFigure }>(GET, [id]);
    if (!row) throw new DomainError('reference-figure.not-found');
    return row.record;
  }

  list(actor: PersonActor, query: ReferenceFiguresQuery): Promise<List<ReferenceFigure>> {
    const filter = where().in('r.kind', query.kind).in('r.institution_id', query.institutionId, 'uuid');
    const from = 'reference_figure r';
    const listing = { subject: 'reference-figure.list', record: RECORD, from, id: 'r.id', filter };
    return page(this.reads.as(actor), { ...listing, sorting: SORTS[query.sort] }, query);
  }
}
