import { Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../../platform/access/actors';
import { Config } from '../../platform/config/config';
import { SESSION_DAYS } from './sessions';

const SECONDS = SESSION_DAYS * 24 * 60 * 60;

/** The session's secret as the browser keeps it: no script reads it, and no other site's form sends it. */
@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  secretIn(request: FastifyRequest): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
  }

  give(reply: FastifyReply, secret: string): void {
    this.set(reply, secret, SECONDS);
  }

  takeBack(reply: FastifyReply): void {
    this.set(reply, '', 0);
  }

  private set(reply: FastifyReply, value: string, maxAge: number): void {
    const behindTls = reply.request.protocol === 'https' || this.config.publicUrl?.startsWith('https:');
    const cookie = { name: SESSION_COOKIE, value, maxAge, path: '/', httpOnly: true, sameSite: 'lax' } as const;
    void reply.header('set-cookie', stringifySetCookie({ ...cookie, secure: Boolean(behindTls) }));
  }
}
