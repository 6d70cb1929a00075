import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Bucket } from '../platform/storage/s3-store';

export interface RunningBucket extends Bucket {
  stop(): Promise<void>;
}

/** An S3-compatible storage on the loopback, in a process of its own, with one empty bucket. */
export async function aBucket(): Promise<RunningBucket> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nahliad-bucket-'));
  const server = spawn(
    process.execPath,
    [
      require.resolve('s3rver/bin/s3rver.js'),
      '-d',
      folder,
      '-a',
      '127.0.0.1',
      '-p',
      '0',
      '-s',
      '--configure-bucket',
      'kept',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const port = await portSaidIn(server.stdout);
  return {
    bucket: 'kept',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function portSaidIn(output: Readable): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += String(chunk);
    const port = /listening on [^:]+:(\d+)\n/.exec(said)?.[1];
    if (port) return port;
  }
  throw new Error(`The storage did not come up: ${said}`);
}
