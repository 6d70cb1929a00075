import { Injectable } from '@nestjs/common';
import type { CreatePerson, PatchPerson } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Actors } from '../../platform/access/actors';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import { hashPassword } from '../session/passwords';
import { Sessions } from '../session/sessions';
import { giveRoles, openAccount } from './accounts';
import { assertOneRemains, oneAtATime } from './administrators';
import { PersonEntity } from './person.entity';

@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  /** Sent again under its key with another password it is still the same request: of that not even a hash is kept. */
  async create(actor: Pick<Actor, 'id'>, key: string | undefined, input: CreatePerson): Promise<string> {
    const { password, ...account } = input;
    const passwordHash = await hashPassword(password);
    return this.idempotency.once(actor, key, ['person', account], async (tx, id) => {
      await openAccount(tx, { id, ...account, passwordHash });
      const detail = { memberships: account.memberships };
      await this.audit.record(tx, actor, 'person.created', { subjectId: id, detail });
    });
  }

  async patch(actor: PersonActor, id: string, version: number, input: PatchPerson): Promise<void> {
    const { memberships, password, ...fields } = input;
    const passwordHash = password && (await hashPassword(password));
    await this.db.transaction(async (tx) => {
      await oneAtATime(tx);
      const person = await tx.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!person) throw new DomainError('person.not-found');
      assertVersion(person.version, version);
      Object.assign(person, fields, passwordHash && { passwordHash }, { version: version + 1 });
      await tx.save(person);
      if (memberships) await giveRoles(tx, id, memberships);
      await assertOneRemains(tx);
      if (!person.active) await this.shutOut(tx, id);
      if (passwordHash) await this.sessions.endAllOf(tx, id);
      const detail = { fields: Object.keys(input), ...(memberships && { memberships }) };
      await this.audit.record(tx, actor, actionOf(input), { subjectId: id, detail });
    });
    await this.actors.forgetAll();
  }

  /** For whoever holds the machine itself, where nobody can sign in to do it. */
  async resetPassword(email: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.db.transaction(async (tx) => {
      const person = await tx.findOneBy(PersonEntity, { email: email.toLowerCase() });
      if (!person) throw new DomainError('person.not-found');
      await tx.update(PersonEntity, person.id, { passwordHash });
      await this.sessions.endAllOf(tx, person.id);
      await this.audit.record(tx, { id: null }, 'person.password-reset', { subjectId: person.id });
    });
    await this.actors.forgetAll();
  }

  /** Who comes back later signs in anew, and makes new tokens. */
  private async shutOut(tx: EntityManager, id: string): Promise<void> {
    await this.sessions.endAllOf(tx, id);
    await tx.query('DELETE FROM api_token WHERE person_id = $1', [id]);
  }
}

function actionOf({ active }: PatchPerson): string {
  if (active === undefined) return 'person.changed';
  return active ? 'person.reactivated' : 'person.deactivated';
}
