import { Injectable } from '@nestjs/common';
import type { List, Mandate, MandatesExport, MandatesQuery } from '@nahliad/contracts';
import { Database } from '../../platform/database/database';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { isValidOn } from '../../platform/database/mandated-cells';
import { everything, page, type PageOf, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const FROM = `mandate m JOIN stakeholder body ON body.id = m.body_id
  JOIN stakeholder institution ON institution.id = m.institution_id`;

/** What leaves, named field by field. */
const MANDATE = `json_build_object('id', m.id, 'bodyId', m.body_id, 'body', ${namedJson('body')},
  'institutionId', m.institution_id, 'institution', ${namedJson('institution')},
  'includesSubtree', m.includes_subtree, 'criteria', m.criteria, 'powers', m.powers,
  'legalBasis', ${bilingualJson('m.legal_basis')}, 'intervalMonths', m.interval_months, 'criticality', m.criticality,
  'validFrom', m.valid_from, 'validTo', m.valid_to, 'externalId', m.external_id, 'importId', m.import_id,
  'version', m.version)`;

const nameOf = (stakeholder: string) => `coalesce(${stakeholder}.name_en, ${stakeholder}.name_uk)`;
const SORTS: Record<MandatesQuery['sort'], Sorting> = {
  body: { by: nameOf('body'), type: 'text' },
  '-body': { by: nameOf('body'), type: 'text', descending: true },
  institution: { by: nameOf('institution'), type: 'text' },
  '-institution': { by: nameOf('institution'), type: 'text', descending: true },
  createdAt: { by: 'm.created_at', type: 'timestamptz' },
  '-createdAt': { by: 'm.created_at', type: 'timestamptz', descending: true },
};

const GET = { name: 'mandate.get', text: `SELECT ${MANDATE} AS record FROM ${FROM} WHERE m.id = $1` };

@Injectable()
export class MandatesQueries {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Mandate> {
    const row = await this.db.one<{ record: Mandate }>(GET, [id]);
    if (!row) throw new DomainError('mandate.not-found');
    return row.record;
  }

  list(query: MandatesQuery): Promise<List<Mandate>> {
    return page(this.db, listing(query), query);
  }

  /** All that the list holds, page after page. Who is to look where is known to everybody. */
  all(query: MandatesExport): AsyncGenerator<Mandate> {
    return everything(this.db, listing(query));
  }
}

function listing(query: MandatesExport): PageOf {
  const filter = where().in('m.body_id', query.bodyId, 'uuid');
  if (query.institutionId?.length) filter.and(reaches(filter.value(query.institutionId)));
  if (query.criterion?.length) filter.and(`m.criteria && ${filter.value(query.criterion)}::text[]`);
  if (query.validOn) filter.and(isValidOn(`${filter.value(query.validOn)}::date`));
  return { subject: 'mandate.list', record: MANDATE, from: FROM, id: 'm.id', filter, sorting: SORTS[query.sort] };
}

/** Over one of these institutions, or over what one of them stands under together with its subtree. */
const reaches = (institutions: string): string => `(m.institution_id = ANY(${institutions}::uuid[]) OR (
  m.includes_subtree AND m.institution_id IN (
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM stakeholder WHERE id = ANY(${institutions}::uuid[])
      UNION
      SELECT s.id, s.parent_id FROM stakeholder s JOIN above ON s.id = above.parent_id
    )
    SELECT id FROM above)))`;
