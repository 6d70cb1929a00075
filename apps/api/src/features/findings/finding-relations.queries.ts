import { Injectable } from '@nestjs/common';
import type { FindingRelations } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { bilingualJson, namedJson } from '../../platform/database/json';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const RELATED = `json_build_object('id', r.id, 'reference', r.reference, 'title', ${bilingualJson('r.title')},
  'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = r.body_id),
  'observedOn', r.observed_on, 'workflow', r.workflow)`;

/** A chain leads no further than what this person may read. */
const chain = (name: string, next: string, readable: string) => `
  ${name} AS (
    SELECT f.id, f.repeat_of, 0 AS far FROM finding f WHERE f.id = $1
    UNION ALL
    SELECT r.id, r.repeat_of, ${name}.far + 1 FROM finding r JOIN ${name} ON ${next} WHERE ${readable}
  )`;

const listed = (from: string, order: string) =>
  `(SELECT coalesce(json_agg(${RELATED} ORDER BY ${order}), '[]') FROM ${from})`;

@Injectable()
export class FindingRelationsQueries {
  constructor(private readonly reads: Reads) {}

  /** How a finding belongs with others, those alone that this person may read. */
  async of(actor: Actor, id: string): Promise<FindingRelations> {
    const one = where().equals('f.id', id);
    const readable = readableFindings(actor, one, 'r');
    const text = `
      WITH RECURSIVE ${chain('earlier', 'r.id = earlier.repeat_of', readable)},
        ${chain('later', 'r.repeat_of = later.id', readable)}
      SELECT json_build_object(
        'original', (SELECT ${RELATED} FROM finding r WHERE r.id = f.duplicate_of AND ${readable}),
        'duplicates', ${listed(`finding r WHERE r.duplicate_of = f.id AND ${readable}`, 'r.created_at')},
        'repeats', ${listed('earlier JOIN finding r USING (id) WHERE far > 0', 'earlier.far')},
        'repeatedBy', ${listed('later JOIN finding r USING (id) WHERE far > 0', 'r.observed_on, r.id')}) AS relations
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads
      .as(actor)
      .one<{ relations: FindingRelations }>(composed('finding.relations', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    return row.relations;
  }
}
