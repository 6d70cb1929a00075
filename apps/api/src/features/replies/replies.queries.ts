import { Injectable } from '@nestjs/common';
import type { FindingReplies, Reply, ReplyExtension, ReplyWaiver } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { betweenThem, readablePeriods, readableReplies } from '../../platform/access/reply-scope';
import { composed } from '../../platform/database/database';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import {
  LAST_PERIOD,
  PERIOD,
  REPLY_STANDING,
  extensions,
  present,
  replies,
  waivers,
  type RepliesRow,
} from './replies.record';

@Injectable()
export class RepliesQueries {
  constructor(private readonly reads: Reads) {}

  async ofFinding(actor: Actor, findingId: string): Promise<FindingReplies> {
    const one = where().equals('f.id', findingId);
    const between = betweenThem(actor, one, 'one');
    const text = `
      SELECT f.reply_state AS state, ${REPLY_STANDING} AS standing, ${PERIOD} AS period,
        ${replies(readableReplies(actor, one, 'one'))} AS replies, ${extensions(between)} AS extensions,
        ${waivers(between)} AS waivers
      FROM finding f ${LAST_PERIOD(readablePeriods(actor, one))}
      WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<RepliesRow>(composed('reply.of-finding', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    return present(actor, row);
  }

  async reply(actor: Actor, findingId: string, id: string): Promise<Reply> {
    return found((await this.ofFinding(actor, findingId)).replies, id, 'reply.not-found');
  }

  async extension(actor: Actor, findingId: string, id: string): Promise<ReplyExtension> {
    return found((await this.ofFinding(actor, findingId)).extensions, id, 'extension.not-found');
  }

  async waiver(actor: Actor, findingId: string, id: string): Promise<ReplyWaiver> {
    return found((await this.ofFinding(actor, findingId)).waivers, id, 'reply.not-found');
  }
}

function found<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  otherwise: 'reply.not-found' | 'extension.not-found',
): T {
  const item = items.find((one) => one.id === id);
  if (!item) throw new DomainError(otherwise);
  return item;
}
