import { Injectable } from '@nestjs/common';
import { Database, composed } from '../../../platform/database/database';
import { bilingualJson } from '../../../platform/database/json';
import { where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import type { Institution } from './coverage.cells';

const INSTITUTION = `json_build_object('id', s.id, 'name', ${bilingualJson('s.name')},
  'institutionType', s.institution_type)`;

/** Whether `s` is a security institution that is active on a day. */
export const institutionsOn = (day: string): string => `(s.category = 'security-institution' AND s.active
  AND coalesce(s.active_from, '-infinity') <= ${day} AND coalesce(s.active_to, 'infinity') >= ${day})`;

@Injectable()
export class InstitutionsQueries {
  constructor(private readonly db: Database) {}

  /** The security institutions that are active on that day: what could be looked at. */
  inScope({ asOf, institutionId }: Pick<Scope, 'asOf' | 'institutionId'>): Promise<Institution[]> {
    const filter = where();
    filter.and(institutionsOn(`${filter.value(asOf)}::date`)).in('s.id', institutionId, 'uuid');
    return this.read(`WHERE ${filter.sql}`, filter.values);
  }

  named(ids: readonly string[]): Promise<Institution[]> {
    return this.read('WHERE s.id = ANY($1::uuid[])', [ids]);
  }

  private async read(condition: string, values: readonly unknown[]): Promise<Institution[]> {
    const text = `SELECT ${INSTITUTION} AS record FROM stakeholder s ${condition}
      ORDER BY coalesce(s.name_en, s.name_uk), s.id`;
    const rows = await this.db.rows<{ record: Institution }>(composed('indicator.institutions', text), values);
    return rows.map((row) => row.record);
  }
}
