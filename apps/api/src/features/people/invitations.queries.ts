import { Injectable } from '@nestjs/common';
import type { Invitation, InvitationOffer, InvitationsQuery, List } from '@nahliad/contracts';
import { hashOf } from '../../platform/access/secrets';
import { Database } from '../../platform/database/database';
import { bilingualJson, instantJson } from '../../platform/database/json';
import { page } from '../../platform/database/paging';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

const INVITATION = `json_build_object(
  'id', i.id, 'email', i.email, 'stakeholderId', i.stakeholder_id, 'role', i.role,
  'expiresAt', ${instantJson('i.expires_at')}, 'acceptedAt', ${instantJson('i.accepted_at')})`;

const GET = { name: 'invitation.get', text: `SELECT ${INVITATION} AS record FROM invitation i WHERE i.id = $1` };

const OFFER = {
  name: 'invitation.offer',
  text: `
    SELECT json_build_object(
      'email', i.email, 'role', i.role, 'locale', i.locale, 'expiresAt', ${instantJson('i.expires_at')},
      'bodyName', CASE WHEN s.id IS NOT NULL THEN ${bilingualJson('s.name')} END) AS record
    FROM invitation i LEFT JOIN stakeholder s ON s.id = i.stakeholder_id
    WHERE i.token_hash = $1 AND i.accepted_at IS NULL AND i.expires_at > now()`,
};

@Injectable()
export class InvitationsQueries {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Invitation> {
    const row = await this.db.one<{ record: Invitation }>(GET, [id]);
    if (!row) throw new DomainError('invitation.not-found');
    return row.record;
  }

  list(query: InvitationsQuery): Promise<List<Invitation>> {
    return page(
      this.db,
      {
        subject: 'invitation.list',
        record: INVITATION,
        from: 'invitation i',
        id: 'i.id',
        filter: where(),
        sorting: { by: 'i.expires_at', type: 'timestamptz', descending: true },
      },
      query,
    );
  }

  /** What whoever holds the link is offered, while it can still be taken. */
  async offer(token: string): Promise<InvitationOffer> {
    const row = await this.db.one<{ record: InvitationOffer }>(OFFER, [hashOf(token)]);
    if (!row) throw new DomainError('invitation.not-found');
    return row.record;
  }
}
