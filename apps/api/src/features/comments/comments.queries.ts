import { Injectable } from '@nestjs/common';
import type { Comment, Comments, Mentionable, MentionableQuery } from '@nahliad/contracts';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { heldToday } from '../../platform/access/held-today';
import { Reads } from '../../platform/access/reads';
import { composed, Database } from '../../platform/database/database';
import { instantJson, namedJson, personJson } from '../../platform/database/json';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { allowances, type StoredComment } from './comments.policy';
import { isDiscussedBy, SOURCES, type Discussed } from './discussed';
import { isMentionable } from './mentionable';

const MOST_OFFERED = 8;

const COMMENT = `json_build_object('id', c.id, 'parentId', c.parent_id, 'author', ${personJson('c.author_id')},
  'text', c.text, 'writtenAt', ${instantJson('c.created_at')}, 'editedAt', ${instantJson('c.edited_at')},
  'deletedAt', ${instantJson('c.deleted_at')}, 'earlier', c.earlier, 'version', c.version,
  'mentioned', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
    FROM person p WHERE p.id = ANY (c.mentioned_ids)))`;

const BODIES = `(SELECT coalesce(json_agg(${namedJson('s')} ORDER BY s.name_en, s.id), '[]') FROM stakeholder s
  WHERE s.id IN (SELECT m.stakeholder_id FROM membership m WHERE m.person_id = p.id AND ${heldToday()}))`;

@Injectable()
export class CommentsQueries {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
  ) {}

  of(actor: Actor, on: Discussed): Promise<Comments> {
    return this.told(actor, on, () => 'true');
  }

  async one(actor: Actor, on: Discussed, id: string): Promise<Comment> {
    const { items } = await this.told(actor, on, (record) => `c.id = ${record.value(id)}`);
    const [found] = items;
    if (!found) throw new DomainError('comment.not-found');
    return found;
  }

  /** Nobody is offered to whoever has no part in the discussion, and nobody who has none. */
  async mentionable(actor: PersonActor, on: Discussed, { q }: MentionableQuery): Promise<Mentionable> {
    const { may } = await this.told(actor, on, () => 'false');
    if (!may.write) return { items: [] };
    const people = where();
    people.value(on.id);
    people
      .and(isMentionable(on.kind))
      .and(`p.id <> ${people.value(actor.id)}`)
      .contains('p.name', q);
    const text = `SELECT p.id, p.name, ${BODIES} AS bodies FROM person p
      WHERE ${people.sql} ORDER BY position(lower(${people.value(q ?? '')}) IN lower(p.name)), p.name, p.id LIMIT ${MOST_OFFERED}`;
    return { items: await this.db.rows(composed('comment.mentionable', text), people.values) };
  }

  /** Those `chosen` of a record. Somebody who reads the record, but has no part in its discussion, finds none. */
  private async told(actor: Actor, { kind, id }: Discussed, chosen: (record: Where) => string): Promise<Comments> {
    const { from, readable, ...column } = SOURCES[kind];
    const record = where().equals(column.id, id);
    const text = `SELECT discusses_${kind}(${column.id}) AS discusses,
        (SELECT coalesce(json_agg(${COMMENT} ORDER BY c.created_at, c.id), '[]') FROM comment c
          WHERE c.${kind}_id = ${column.id} AND ${chosen(record)} AND ${isDiscussedBy(actor, kind, record)}) AS items
      FROM ${from} WHERE ${record.sql} AND ${readable(actor, record)}`;
    const statement = composed(`comment.of-${kind}`, text);
    const row = await this.reads
      .as(actor)
      .one<{ discusses: boolean; items: StoredComment[] }>(statement, record.values);
    if (!row) throw new DomainError(`${kind}.not-found`);
    return {
      items: row.items.map((comment) => ({ ...comment, may: allowances(actor, comment) })),
      may: { write: row.discusses && actor.permissions.has('comment:write') },
    };
  }
}
