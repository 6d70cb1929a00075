import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fs from 'node:fs';
import path from 'node:path';

const A_YEAR = 'public, max-age=31536000, immutable';

/** Serves the built web application beside the API: files named by their hash for good, the page itself always fresh. */
export async function serveWebApp(app: NestFastifyApplication, folder: string): Promise<void> {
  const root = path.resolve(folder);
  if (!fs.existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? A_YEAR : 'no-cache');
    },
  });
}

/** A path of the application rather than of the API or of a file. */
export const isPage = (method: string, url: string): boolean =>
  method === 'GET' && !url.startsWith('/api/') && !path.extname(url.split('?')[0] ?? '');
