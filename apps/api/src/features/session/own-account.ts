import { Injectable } from '@nestjs/common';
import type { ChangePassword, PatchOwnAccount } from '@nahliad/contracts';
import type { PersonActor } from '../../platform/access/actor';
import { Actors } from '../../platform/access/actors';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Credentials } from './credentials';
import { hashPassword } from './passwords';
import { Sessions } from './sessions';
import { SignInThrottle } from './sign-in-throttle';
import type { Browser } from './sign-ins';

/** What everybody may change about themselves. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly db: Database,
    private readonly throttle: SignInThrottle,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly audit: Audit,
  ) {}

  patch(actor: PersonActor, { name, locale }: PatchOwnAccount): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query(CHANGE, [actor.id, name ?? null, locale ?? null]);
      const fields = Object.entries({ name, locale }).flatMap(([field, value]) => (value ? [field] : []));
      await this.audit.record(tx, actor, 'account.changed', { subjectId: actor.id, detail: { fields } });
    });
  }

  /** Asks for the current password, throttled like a sign-in, and ends every other session: one of them may be a thief's. */
  async changePassword(actor: PersonActor, { current, password }: ChangePassword, browser: Browser): Promise<void> {
    const email = await this.emailOf(actor);
    await this.throttle.admit(email, browser.address);
    if ((await this.credentials.verify({ email, password: current })) !== actor.id)
      throw new DomainError('person.wrong-password', [{ path: 'current', code: 'wrong' }]);
    const passwordHash = await hashPassword(password);
    await this.db.transaction(async (tx) => {
      await this.throttle.forgive(tx, email, browser.address);
      await tx.query('UPDATE person SET password_hash = $2 WHERE id = $1', [actor.id, passwordHash]);
      await this.sessions.endAllOf(tx, actor.id, browser.secret);
      await this.audit.record(tx, actor, 'account.password-changed', { subjectId: actor.id });
    });
    await this.actors.forgetAll();
  }

  private async emailOf(actor: PersonActor): Promise<string> {
    const person = await this.db.one<{ email: string }>(EMAIL, [actor.id]);
    if (!person) throw new DomainError('person.not-found');
    return person.email;
  }
}

const EMAIL = { name: 'session.email', text: 'SELECT email FROM person WHERE id = $1' };
const CHANGE = `
  UPDATE person SET name = coalesce($2, name), locale = coalesce($3, locale), version = version + 1 WHERE id = $1`;
