import type { Role } from '@nahliad/domain';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Agent } from 'node:http';
import request from 'supertest';
import { uuidv7 } from 'uuidv7';
import { AppModule } from '../app.module';
import { Actors, SESSION_COOKIE } from '../platform/access/actors';
import { hashOf, newSecret } from '../platform/access/secrets';
import { Database } from '../platform/database/database';
import { NEST_OPTIONS, furnish, httpAdapter } from '../platform/http/server';
import { freshDatabase } from './worker-database';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Somebody who asks: their id, and requests that carry their session. */
export interface Asker extends Record<Method, (path: string) => request.Test> {
  readonly id: string;
}

/** The whole API on a database of its own, and the people who ask it. */
export class TestApi {
  /** Whoever asks thousands of times asks through few connections. */
  private readonly connections = new Agent({ keepAlive: true });

  private constructor(
    readonly app: NestFastifyApplication,
    readonly db: Database,
  ) {}

  static async start(controllers: Type[] = []): Promise<TestApi> {
    process.env.DATABASE_URL = await freshDatabase();
    process.env.LOG_LEVEL ??= 'fatal';
    const module = await Test.createTestingModule({ imports: [AppModule], controllers }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(httpAdapter(false), {
      ...NEST_OPTIONS,
      logger: false,
    });
    try {
      await furnish(app);
      await app.listen(0, '127.0.0.1');
    } catch (error) {
      await app.close();
      throw error;
    }
    return new TestApi(app, app.get(Database));
  }

  stop(): Promise<void> {
    this.connections.destroy();
    return this.app.close();
  }

  readonly visitor: Asker = this.asker('');

  /** A new person with these roles, each in a body or none, signed in. */
  async person(...memberships: readonly { role: Role; stakeholderId?: string | null }[]): Promise<Asker> {
    const [id, secret] = [uuidv7(), newSecret()];
    await this.sql(`INSERT INTO person (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')`, [
      id,
      `${id}@example.org`,
      `Person ${id.slice(-4)}`,
    ]);
    for (const { role, stakeholderId = null } of memberships)
      await this.sql('INSERT INTO membership (id, person_id, stakeholder_id, role) VALUES ($1, $2, $3, $4)', [
        uuidv7(),
        id,
        stakeholderId,
        role,
      ]);
    await this.sql(
      `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
      [hashOf(secret), id],
    );
    await this.app.get(Actors).forgetAll();
    return this.asker(id, secret);
  }

  sql<T = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.db.rows<T>({ name: '', text }, values);
  }

  private asker(id: string, secret?: string): Asker {
    const ask = (method: Method) => (path: string) => {
      const address = path.startsWith('/api/') ? path : `/api/v1${path}`;
      const asked = request(this.app.getHttpServer())[method](address).agent(this.connections);
      return secret ? asked.set('cookie', `${SESSION_COOKIE}=${secret}`) : asked;
    };
    return { id, get: ask('get'), post: ask('post'), put: ask('put'), patch: ask('patch'), delete: ask('delete') };
  }
}
