import { Injectable } from '@nestjs/common';
import type { List, Token, TokensQuery } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { page } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const TOKEN = `json_build_object(
  'id', t.id, 'name', t.name, 'createdAt', ${instantJson('t.created_at')},
  'expiresAt', ${instantJson('t.expires_at')}, 'lastUsedAt', ${instantJson('t.last_used_at')})`;

const GET = {
  name: 'token.get',
  text: `SELECT ${TOKEN} AS record FROM api_token t WHERE t.id = $1 AND t.person_id = $2`,
};

/** Everybody's own, and nobody else's. */
@Injectable()
export class TokensQueries {
  constructor(private readonly db: Database) {}

  async get(actor: PersonActor, id: string): Promise<Token> {
    const row = await this.db.one<{ record: Token }>(GET, [id, actor.id]);
    if (!row) throw new DomainError('token.not-found');
    return row.record;
  }

  list(actor: PersonActor, query: TokensQuery): Promise<List<Token>> {
    return page(
      this.db,
      {
        subject: 'token.list',
        record: TOKEN,
        from: 'api_token t',
        id: 't.id',
        filter: where().equals('t.person_id', actor.id),
        sorting: { by: 't.created_at', type: 'timestamptz', descending: true },
      },
      query,
    );
  }
}
