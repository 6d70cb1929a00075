import { Injectable } from '@nestjs/common';
import type { CoverageMap } from '@nahliad/contracts';
import { Database } from '../../../platform/database/database';
import { bilingualJson } from '../../../platform/database/json';

export type Body = CoverageMap['bodies'][number];

const BODIES = {
  name: 'indicator.bodies',
  text: `SELECT s.id, ${bilingualJson('s.name')} AS name, s.category FROM stakeholder s WHERE s.id = ANY($1::uuid[])
    ORDER BY coalesce(s.name_en, s.name_uk), s.id`,
};

@Injectable()
export class BodiesQueries {
  constructor(private readonly db: Database) {}

  named(ids: Iterable<string>): Promise<Body[]> {
    return this.db.rows<Body>(BODIES, [[...new Set(ids)]]);
  }
}
