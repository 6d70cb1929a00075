import { Injectable } from '@nestjs/common';
import type { CreateFirstAdministrator } from '@nahliad/contracts';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import { DomainError } from '../../platform/errors/domain-error';
import { hashPassword } from '../session/passwords';
import { Sessions, type Opened } from '../session/sessions';
import { openAccount } from './accounts';

/** Whoever comes first to a deployment that has nobody yet becomes its administrator. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Holds everybody else off who would make a person, so that of two who come first one is the second. */
  create({ password, ...account }: CreateFirstAdministrator): Promise<Opened> {
    return this.db.transaction(async (tx) => {
      await tx.query('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const [{ taken }] = await tx.query('SELECT EXISTS (SELECT FROM person) AS taken');
      if (taken) throw new DomainError('setup.already-done');
      const memberships = [{ role: 'administrator' as const, stakeholderId: null }];
      const id = await openAccount(tx, { ...account, memberships, passwordHash: await hashPassword(password) });
      await this.audit.record(tx, { id }, 'deployment.set-up', { subjectId: id });
      return this.sessions.open(tx, id);
    });
  }
}
