import { Injectable } from '@nestjs/common';
import type { FindingSource, FindingSources, SourceReadings } from '@nahliad/contracts';
import { bodiesOf, type Actor, type PersonActor } from '../../platform/access/actor';
import { overseenFindings, readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { Database, composed } from '../../platform/database/database';
import { instantJson, personJson } from '../../platform/database/json';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { CANDIDATES, type Candidate } from './source-readers';
import {
  FINDING_STANDING,
  REMOVED_SOURCE,
  SOURCE_STANDING,
  ownBodies,
  present,
  sourceRow,
  type OnFinding,
} from './source.record';
import { addingBody, mayName, maySeeReadings, type SourceStanding } from './sources.policy';

const READINGS = `(
  SELECT coalesce(json_agg(json_build_object('id', r.id, 'person', ${personJson('r.person_id')}, 'reason', r.reason,
    'readAt', ${instantJson('r.read_at')}) ORDER BY r.read_at DESC, r.id DESC), '[]')
  FROM source_reading r WHERE r.source_id = s.id)`;

@Injectable()
export class SourcesQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** Whoever reads a finding only because everybody may, or because they answer for it, is told of no source. */
  async ofFinding(actor: Actor, findingId: string): Promise<FindingSources> {
    const one = where().equals('f.id', findingId);
    const text = `SELECT ${FINDING_STANDING} AS finding,
        (SELECT coalesce(json_agg(one ORDER BY one.added_at, one.id), '[]') FROM (
          SELECT s.id, s.added_at, ${sourceRow(one.value(ownBodies(actor)))}
          FROM finding_source s WHERE s.finding_id = f.id AND s.removed_at IS NULL AND ${overseenFindings(actor, one)}
        ) one) AS items,
        (SELECT coalesce(json_agg(${REMOVED_SOURCE} ORDER BY s.removed_at, s.id), '[]')
          FROM finding_source s WHERE s.finding_id = f.id AND s.removed_at IS NOT NULL AND s.identity = 'destroyed'
            AND s.body_id = ANY(${one.value(bodiesOf(actor, 'lead'))}::uuid[]) AND ${overseenFindings(actor, one)}
        ) AS removed
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<OnFinding>(composed('sources.of-finding', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    const { finding, items, removed } = row;
    const named = items.flatMap(({ standing }) => (mayName(actor, standing) ? [standing.bodyId] : []));
    const people = named.length ? await this.db.rows<Candidate>(CANDIDATES, [named]) : [];
    const ofBody = (bodyId: string) =>
      people.filter((one) => one.bodyId === bodyId).map(({ id, name }) => ({ id, name }));
    return {
      items: items.map((item) => present(actor, item, ofBody(item.standing.bodyId))),
      removed,
      may: { add: addingBody(actor, finding) !== undefined },
    };
  }

  async get(actor: PersonActor, findingId: string, id: string): Promise<FindingSource> {
    const { items } = await this.ofFinding(actor, findingId);
    const source = items.find((one) => one.id === id);
    if (!source) throw new DomainError('source.not-found');
    return source;
  }

  /** For the lead of the body to which the source spoke, whatever became of the source since. */
  async readings(actor: PersonActor, findingId: string, id: string): Promise<SourceReadings> {
    const one = where().equals('f.id', findingId).equals('s.id', id);
    const text = `SELECT ${SOURCE_STANDING} AS standing, ${READINGS} AS items
      FROM finding_source s JOIN finding f ON f.id = s.finding_id
      WHERE ${one.sql} AND ${overseenFindings(actor, one)}`;
    const row = await this.reads
      .as(actor)
      .one<SourceReadings & { standing: SourceStanding }>(composed('sources.readings', text), one.values);
    if (!row) throw new DomainError('source.not-found');
    if (!maySeeReadings(actor, row.standing)) throw new DomainError('access.refused');
    return { items: row.items };
  }
}
