import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error';
import { takesHeader } from '../http/answers';

/** The version that a change was made on: `If-Match: "3"`; without one a change is refused. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw new DomainError('record.version-required');
    const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
    if (version === undefined) throw new DomainError('record.version-stale');
    return Number(version);
  },
  [takesHeader('If-Match', true, 'The version that was read, as `"3"`')],
);

/** Somebody else may have changed the record since it was read; the refusal says which version it is by now. */
export function assertVersion(current: number, given: number): void {
  if (current !== given) throw new DomainError('record.version-stale', [], { members: { version: current } });
}
