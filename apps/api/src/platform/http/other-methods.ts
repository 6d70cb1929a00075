import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { DomainError } from '../errors/domain-error';

/** Refuses a known path that is asked by a method of no route with 405 and those which would do; the router says 404. */
@Injectable()
export class OtherMethods implements OnApplicationBootstrap {
  private fastify: FastifyInstance | undefined;
  private readonly known = new Map<string, Set<string>>();

  /** To be called before there are routes: it takes note of each. */
  watch(fastify: FastifyInstance): void {
    this.fastify = fastify;
    fastify.addHook('onRoute', ({ url, method }) => {
      if (!url.startsWith('/api/') || url.includes('*')) return;
      const path = url.replace(/:\w+/g, ':any');
      const methods = this.known.get(path) ?? new Set();
      this.known.set(path, methods);
      for (const one of [method].flat()) methods.add(one);
    });
  }

  /** By now all routes are there; the command line has none. */
  onApplicationBootstrap(): void {
    for (const [path, methods] of [...this.known]) {
      const allowed = [...methods];
      const others = this.fastify?.supportedMethods.filter((method) => !allowed.includes(method)) as HTTPMethods[];
      const refuse = () => {
        throw new DomainError('request.method-not-allowed', [], { headers: { allow: allowed.join(', ') } });
      };
      // At once, so that no body is read first.
      this.fastify?.route({ url: path, method: others, onRequest: refuse, handler: refuse });
    }
  }
}
