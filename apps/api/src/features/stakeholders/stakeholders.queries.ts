import { Injectable } from '@nestjs/common';
import type { List, Stakeholder, StakeholdersQuery } from '@nahliad/contracts';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { page, type Sorting } from '../../platform/database/paging';
import { where } from '../../platform/database/where';

/** What leaves, named field by field. */
const STAKEHOLDER = `json_build_object(
  'id', s.id, 'category', s.category, 'name', json_build_object('en', s.name_en, 'uk', s.name_uk),
  'acronym', s.acronym, 'institutionType', s.institution_type, 'parentId', s.parent_id,
  'jurisdiction', s.jurisdiction, 'website', s.website, 'functions', s.functions,
  'activeFrom', s.active_from, 'activeTo', s.active_to, 'active', s.active, 'version', s.version)`;

const SORTS: Record<StakeholdersQuery['sort'], Sorting> = {
  name: { by: 'coalesce(s.name_en, s.name_uk)', type: 'text' },
  '-name': { by: 'coalesce(s.name_en, s.name_uk)', type: 'text', descending: true },
  category: { by: 's.category', type: 'text' },
  createdAt: { by: 's.created_at', type: 'timestamptz' },
  '-createdAt': { by: 's.created_at', type: 'timestamptz', descending: true },
};

const GET = { name: 'stakeholder.get', text: `SELECT ${STAKEHOLDER} AS record FROM stakeholder s WHERE s.id = $1` };

@Injectable()
export class StakeholdersQueries {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Stakeholder> {
    const row = await this.db.one<{ record: Stakeholder }>(GET, [id]);
    if (!row) throw new DomainError('stakeholder.not-found');
    return row.record;
  }

  list(query: StakeholdersQuery): Promise<List<Stakeholder>> {
    const filter = where()
      .in('s.category', query.category)
      .in('s.institution_type', query.institutionType)
      .in('s.parent_id', query.parentId, 'uuid')
      .in('s.jurisdiction', query.jurisdiction)
      .equals('s.active', query.active)
      .contains(`concat_ws(' ', s.name_en, s.name_uk, s.acronym)`, query.q);
    return page(
      this.db,
      {
        subject: 'stakeholder.list',
        record: STAKEHOLDER,
        from: 'stakeholder s',
        id: 's.id',
        filter,
        sorting: SORTS[query.sort],
      },
      query,
    );
  }
}
