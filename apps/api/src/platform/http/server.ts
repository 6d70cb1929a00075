import compress from '@fastify/compress';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config';
import { ContractPipe } from '../errors/validation';
import { ProblemFilter } from '../errors/problem.filter';
import { answerRefused, refusalOf } from '../errors/refusal';
import { Metrics } from '../health/metrics';
import { OtherMethods } from './other-methods';
import { securityHeaders } from './security-headers';

const MOST_JSON_BYTES = 1024 * 1024;
const MOST_FILE_BYTES = 512 * 1024 * 1024;

/** An address that Fastify cannot read reaches neither hooks nor filters: it is refused right here. */
export const httpAdapter = (trustProxy: Config['trustProxy']) =>
  new FastifyAdapter({
    trustProxy,
    bodyLimit: MOST_JSON_BYTES,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answerRefused(reply.headers(securityHeaders(false)), refusalOf(error, request.method)),
  });

/** Fastify reads JSON by itself. Forms, which any site can send without asking first, are read by nobody. */
export const NEST_OPTIONS = { bodyParser: false } as const;

/** Everything between the socket and the controllers, in the order in which a request meets it. */
export async function furnish(app: NestFastifyApplication): Promise<void> {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  const headers = { ...securityHeaders(behindTls(app)), 'cache-control': 'private, no-cache' };
  fastify.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  fastify.removeContentTypeParser('text/plain');
  app.get(OtherMethods).watch(fastify);
  await app.register(multipart, { limits: { fileSize: MOST_FILE_BYTES, files: 1, fields: 10 } });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  await app.register(etag, { weak: true });
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready', 'api/metrics'] });
  app.useGlobalPipes(new ContractPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
}

const behindTls = (app: NestFastifyApplication) => app.get(Config).publicUrl?.startsWith('https:') ?? false;
