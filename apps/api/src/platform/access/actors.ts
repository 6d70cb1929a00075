import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { Database } from '../database/database';
import { personActor, type ActorMembership, type PersonActor } from './actor';
import { heldToday } from './held-today';
import { hashOf } from './secrets';

export const SESSION_COOKIE = 'nahliad_session';
export const TOKEN_PREFIX = 'nahliad_';
const REMEMBERED_MS = 30_000;
const MOST_REMEMBERED = 5000;
const CHANNEL = 'access_changed';

const BY_SESSION = {
  name: 'access.by-session',
  text: `
    WITH seen AS (
      UPDATE session SET last_seen_at = now()
      WHERE token_hash = $1 AND last_seen_at < now() - interval '1 minute'
        AND expires_at > now() AND last_seen_at > now() - interval '12 hours'
    )
    SELECT p.id, ${membershipsOf('p.id')} AS memberships
    FROM session s JOIN person p ON p.id = s.person_id AND p.active
    WHERE s.token_hash = $1 AND s.expires_at > now() AND s.last_seen_at > now() - interval '12 hours'`,
};
const BY_TOKEN = {
  name: 'access.by-token',
  text: `
    WITH used AS (
      UPDATE api_token SET last_used_at = now()
      WHERE token_hash = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')
    )
    SELECT p.id, ${membershipsOf('p.id')} AS memberships
    FROM api_token t JOIN person p ON p.id = t.person_id AND p.active
    WHERE t.token_hash = $1 AND t.expires_at > now()`,
};

export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];

/** The roles that somebody holds today, as JSON. */
export function membershipsOf(person: string): string {
  return `(SELECT coalesce(json_agg(json_build_object('stakeholderId', m.stakeholder_id, 'role', m.role)), '[]')
    FROM membership m WHERE m.person_id = ${person} AND ${heldToday()})`;
}

/**
 * Finds out who is asking, from the session cookie or a bearer token. Answers are remembered for seconds; a change of
 * access anywhere in the cluster makes every instance forget them at once.
 */
@Injectable()
export class Actors implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('access');
  private readonly remembered = new Map<string, { actor: PersonActor; until: number }>();
  private timesForgotten = 0;
  private listener: PoolClient | undefined;
  private stopped = false;

  constructor(private readonly db: Database) {}

  onModuleInit(): Promise<void> {
    return this.listen();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    this.hangUp();
  }

  async of(request: FastifyRequest): Promise<PersonActor | undefined> {
    const bearer = bearerOf(request);
    const secret = bearer ?? parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
    if (!secret) return undefined;
    const key = `${bearer ? 'token' : 'session'} ${secret}`;
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known.actor;
    const before = this.timesForgotten;
    const row = await this.db.one<{ id: string; memberships: ActorMembership[] }>(bearer ? BY_TOKEN : BY_SESSION, [
      hashOf(secret),
    ]);
    if (!row) return undefined;
    const actor = personActor(row.id, row.memberships);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    // What was read before a change and answered after it must not be kept.
    if (this.listener && before === this.timesForgotten)
      this.remembered.set(key, { actor, until: Date.now() + REMEMBERED_MS });
    return actor;
  }

  /** To be called once a change of sessions, tokens, people or memberships is committed. */
  async forgetAll(): Promise<void> {
    this.forget();
    await this.db.rows({ name: 'access.notify', text: `SELECT pg_notify('${CHANNEL}', '')` });
  }

  private forget(): void {
    this.remembered.clear();
    this.timesForgotten++;
  }

  private async listen(): Promise<void> {
    const client = await this.db.connect();
    client.on('notification', () => this.forget());
    client.on('error', () => this.listenAgain());
    await client.query(`LISTEN ${CHANNEL}`);
    this.listener = client;
  }

  /** A connection that ends may say so more than once; it is given back once. */
  private hangUp(): void {
    const client = this.listener;
    this.listener = undefined;
    client?.release(true);
  }

  private listenAgain(): void {
    this.hangUp();
    this.forget();
    if (this.stopped) return;
    setTimeout(() => {
      this.listen().catch((error: unknown) => {
        this.log.warn(error);
        this.listenAgain();
      });
    }, 1000).unref();
  }
}
