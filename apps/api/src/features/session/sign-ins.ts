import { Injectable } from '@nestjs/common';
import { Actors } from '../../platform/access/actors';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { Credentials, type EmailAndPassword } from './credentials';
import { Sessions, type Opened } from './sessions';
import { SignInThrottle } from './sign-in-throttle';

/** Where a request comes from, and the secret of the session it carries. */
export interface Browser {
  readonly address: string;
  readonly secret?: string | undefined;
}

@Injectable()
export class SignIns {
  constructor(
    private readonly db: Database,
    private readonly throttle: SignInThrottle,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly audit: Audit,
  ) {}

  async signIn({ email, password }: EmailAndPassword, { address, secret }: Browser): Promise<Opened> {
    await this.throttle.admit(email, address);
    const personId = await this.credentials.verify({ email, password });
    if (!personId) return this.refuse(email);
    const opened = await this.db.transaction(async (tx) => {
      await this.throttle.forgive(tx, email, address);
      await this.audit.record(tx, { id: personId }, 'session.started', { subjectId: personId });
      return this.sessions.open(tx, personId, secret);
    });
    if (secret) await this.actors.forgetAll();
    return opened;
  }

  async signOut(secret: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const id = await this.sessions.end(tx, secret);
      if (id) await this.audit.record(tx, { id }, 'session.ended', { subjectId: id });
    });
    await this.actors.forgetAll();
  }

  /** One answer for whatever was wrong. The trail names the account that was tried, and no e-mail that is none of ours. */
  private async refuse(email: string): Promise<never> {
    await this.db.transaction(async (tx) => {
      const [tried] = await tx.query('SELECT id FROM person WHERE email = $1', [email]);
      await this.audit.record(tx, { id: null }, 'session.refused', { subjectId: tried?.id });
    });
    throw new DomainError('access.wrong-credentials');
  }
}
