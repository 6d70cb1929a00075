import { Injectable } from '@nestjs/common';
import type { FindingVisibility, Who } from '@nahliad/contracts';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { Database, composed } from '../../platform/database/database';
import { instantJson, personJson } from '../../platform/database/json';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { CANDIDATES } from './readers';
import { allowances, belongsTo, decisionsFor, mayName, type Shown } from './visibility.policy';

type Waiting = NonNullable<FindingVisibility['request']>;

interface Row {
  readonly shown: Shown;
  readonly request: Omit<Waiting, 'moves'> | null;
  readonly readers: FindingVisibility['readers'];
}

export const SHOWN = `json_build_object('bodyId', f.body_id, 'authorId', f.author_id, 'workflow', f.workflow,
  'visibility', f.visibility, 'publication', f.publication)`;

const REQUEST = `(
  SELECT json_build_object('id', v.id, 'to', v.to_visibility, 'reason', v.reason, 'askedBy', ${personJson('v.asked_by')},
    'askedAt', ${instantJson('v.asked_at')})
  FROM visibility_request v WHERE v.finding_id = f.id AND v.decision IS NULL)`;

const READERS = `(
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'grantedAt', ${instantJson('r.granted_at')},
    'grantedBy', ${personJson('r.granted_by')}) ORDER BY r.granted_at, p.id), '[]')
  FROM finding_reader r JOIN person p ON p.id = r.person_id WHERE r.finding_id = f.id)`;

@Injectable()
export class VisibilityQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  /** What waits, and who is named, is for its body; everybody else who reads the finding learns its visibility. */
  async of(actor: Actor, id: string): Promise<FindingVisibility> {
    const one = where().equals('f.id', id);
    const author = actor.id ? `f.author_id = ${one.value(actor.id)}` : 'false';
    const inside = `(${author} OR f.body_id = ANY(${one.value(bodiesOf(actor, 'officer', 'lead'))}::uuid[]))`;
    const text = `SELECT ${SHOWN} AS shown, CASE WHEN ${inside} THEN ${REQUEST} END AS request,
        CASE WHEN ${inside} THEN ${READERS} ELSE '[]' END AS readers
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<Row>(composed('visibility.of', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    const { shown, request, readers } = row;
    return {
      visibility: shown.visibility,
      request: request && { ...request, moves: decisionsFor(actor, shown, request.askedBy.id) },
      readers,
      candidates: mayName(actor, shown) ? await this.db.rows<Who>(CANDIDATES, [id]) : [],
      may: belongsTo(actor, shown) ? allowances(actor, shown) : { hide: [], show: [], name: false },
    };
  }
}
