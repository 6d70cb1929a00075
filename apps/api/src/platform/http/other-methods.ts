import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { DomainError } from '../errors/domain-error';

/** Refuses a known path that is asked by a method of no route with 405 and those which would do; the router says 404. */
@Injectable()
export class OtherMethods implements OnApplicationBootstrap {
  private readonly known = new Map<string, Set<string>>();

  constructor(private readonly host: HttpAdapterHost) {}

  /** To be called before there are routes: it takes note of each. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (!url.startsWith('/api/') || url.includes('*')) return;
      const path = url.replace(/:\w+/g, ':any');
      const methods = this.known.get(path) ?? new Set();
      this.known.set(path, methods);
      for (const one of [method].flat()) methods.add(one);
    });
  }

  /** By now all routes are there. What is refused is refused before its body is read. */
  onApplicationBootstrap(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    for (const [path, methods] of [...this.known]) {
      const allow = [...methods].join(', ');
      const others = fastify.supportedMethods.filter((method) => !methods.has(method)) as HTTPMethods[];
      const onRequest = () => {
        throw new DomainError('request.method-not-allowed', [], { allow });
      };
      fastify.route({ url: path, method: others, onRequest, handler: onRequest });
    }
  }
}
