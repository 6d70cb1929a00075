import { Injectable, createParamDecorator, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@nahliad/domain';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error';
import { VISITOR, type Actor, type PersonActor } from './actor';
import { Actors, bearerOf } from './actors';

/** Every handler carries exactly one of these; a handler without either is closed to all. */
export const Requires = Reflector.createDecorator<Permission>();
export const Public = Reflector.createDecorator<void, true>({ transform: () => true });

type Asked = FastifyRequest & { actor?: Actor };

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Asked>();
    refuseCrossSite(request);
    const known = await this.actors.of(request);
    const actor = known ?? VISITOR;
    request.actor = actor;
    const handler = context.getHandler();
    if (this.reflector.get(Public, handler)) return true;
    // A browser forgets a session that ended; a program is told, or it would take what is published for all there is.
    if (!known && bearerOf(request) !== undefined) throw new DomainError('access.not-signed-in');
    const permission = this.reflector.get(Requires, handler);
    if (permission && actor.permissions.has(permission)) return true;
    throw new DomainError(actor.id === null && permission ? 'access.not-signed-in' : 'access.refused');
  }
}

/** A browser that says a change comes from another site is believed; an origin that it hides (`null`) is another. */
function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw new DomainError('request.cross-site');
  const { origin, host } = request.headers;
  if (site === undefined && origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new DomainError('request.cross-site');
}

/** Who is asking: a visitor or somebody signed in. */
export const Asking = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => context.switchToHttp().getRequest<Asked>().actor ?? VISITOR,
);

/** The person who is signed in; a handler with a permission that visitors lack is never reached without one. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<Asked>();
  if (!actor?.id) throw new DomainError('access.not-signed-in');
  return actor as PersonActor;
});
