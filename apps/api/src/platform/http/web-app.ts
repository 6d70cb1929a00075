import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fs from 'node:fs';
import path from 'node:path';
import { DomainError } from '../errors/domain-error';

const A_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built web application beside the API: files named by their hash for good, the page itself always fresh. */
export async function serveWebApp(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = path.resolve(folder);
  if (!fs.existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? A_YEAR : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (!isPage(request.url)) throw new DomainError('request.not-found');
      return reply.sendFile('index.html');
    });
}

/** A page of the application, which finds its own way, rather than something of the API or a file that is not there. */
const isPage = (url: string): boolean => !url.startsWith('/api/') && !path.extname(url.split('?')[0] ?? '');
