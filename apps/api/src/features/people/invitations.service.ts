import { Injectable } from '@nestjs/common';
import type { AcceptInvitation, CreateInvitation } from '@nahliad/contracts';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { hashOf, newSecret } from '../../platform/access/secrets';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { hashPassword } from '../session/passwords';
import { Sessions, type Opened } from '../session/sessions';
import { assertTheyMayBeHeld, openAccount } from './accounts';
import { InvitationEntity } from './invitation.entity';

const VALID_DAYS = 14;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * A new invitation replaces those that wait for the same e-mail. The token is told now and never again: not to the
   * same request sent again either.
   */
  async invite(
    actor: PersonActor,
    key: string | undefined,
    input: CreateInvitation,
  ): Promise<{ id: string; token?: string }> {
    const { email, stakeholderId, role, locale } = input;
    const [id, token, address] = [uuidv7(), newSecret(), email.toLowerCase()];
    const make = async (tx: EntityManager) => {
      await assertTheyMayBeHeld(tx, [{ stakeholderId, role }]);
      const [taken] = await tx.query('SELECT FROM person WHERE email = $1', [address]);
      if (taken) throw new DomainError('person.email-taken', [{ path: 'email', code: 'taken' }]);
      await tx.query('DELETE FROM invitation WHERE email = $1 AND accepted_at IS NULL', [address]);
      const expiresAt = new Date(Date.now() + VALID_DAYS * 24 * 60 * 60 * 1000);
      const offer = { email: address, stakeholderId, role, ...(locale && { locale }), expiresAt };
      await tx.insert(InvitationEntity, { id, ...offer, tokenHash: hashOf(token), invitedBy: actor.id });
      await this.audit.record(tx, actor, 'invitation.created', {
        subjectId: id,
        bodyId: stakeholderId,
        detail: { role },
      });
    };
    const invited = await this.idempotency.once(actor, key, ['invitation', input], make, id);
    return { id: invited, ...(invited === id && { token }) };
  }

  withdraw(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { affected } = await tx.delete(InvitationEntity, { id, acceptedAt: IsNull() });
      if (!affected) throw new DomainError('invitation.not-found');
      await this.audit.record(tx, actor, 'invitation.withdrawn', { subjectId: id });
    });
  }

  /** Locks the invitation, so that a link opened twice makes one account. */
  accept(token: string, { name, password, locale }: AcceptInvitation): Promise<Opened> {
    return this.db.transaction(async (tx) => {
      const invitation = await tx.findOne(InvitationEntity, {
        where: { tokenHash: hashOf(token), acceptedAt: IsNull(), expiresAt: MoreThan(new Date()) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation) throw new DomainError('invitation.not-found');
      const { id: subjectId, email, role, stakeholderId } = invitation;
      const personId = await openAccount(tx, {
        email,
        name,
        passwordHash: await hashPassword(password),
        locale: locale ?? invitation.locale,
        memberships: [{ role, stakeholderId }],
      });
      await tx.update(InvitationEntity, subjectId, { acceptedAt: new Date() });
      await this.audit.record(tx, { id: personId }, 'invitation.accepted', { subjectId, bodyId: stakeholderId });
      return this.sessions.open(tx, personId);
    });
  }
}
