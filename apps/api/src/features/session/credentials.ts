import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { newSecret } from '../../platform/access/secrets';
import { Database } from '../../platform/database/database';
import { hashPassword } from './passwords';

export interface EmailAndPassword {
  readonly email: string;
  readonly password: string;
}

const BY_EMAIL = {
  name: 'session.by-email',
  text: `
    SELECT id, password_hash AS "passwordHash" FROM person
    WHERE email = $1 AND active AND password_hash LIKE '$argon2id$%'`,
};

/** Says whose credentials these are, through passport: another way to prove who one is would be another strategy here. */
@Injectable()
export class Credentials {
  private readonly passport = new passport.Passport();
  private readonly nobodysHash = hashPassword(newSecret());

  constructor(private readonly db: Database) {
    const strategy = new Strategy({ usernameField: 'email' }, (email, password, done) => {
      this.personWith(email, password).then((id) => done(null, id ?? false), done);
    });
    this.passport.use(strategy);
  }

  /** The id of the active person whom e-mail and password name together. */
  verify(body: EmailAndPassword): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, id?: string | false) => (error ? reject(error) : resolve(id || undefined));
      this.passport.authenticate('local', { session: false }, answer)({ body }, {}, reject);
    });
  }

  /** Takes as long where there is nobody as where the password is wrong: time must not tell who has an account. */
  private async personWith(email: string, password: string): Promise<string | undefined> {
    const person = await this.db.one<{ id: string; passwordHash: string }>(BY_EMAIL, [email]);
    const right = await verify(person?.passwordHash ?? (await this.nobodysHash), password);
    return right ? person?.id : undefined;
  }
}
