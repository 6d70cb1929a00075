import { Injectable, Logger } from '@nestjs/common';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Config } from '../../../platform/config/config';
import { DomainError } from '../../../platform/errors/domain-error';

const SILENT_MS = 60_000;
const NO_MORE = Buffer.alloc(4);

/**
 * Asks clamd about a file, by its INSTREAM command: pieces, each after its length, and no more of them on their way than
 * clamd takes. Where one is configured and cannot say, nothing is taken in.
 */
@Injectable()
export class VirusScanner {
  private readonly log = new Logger('virus scanner');

  constructor(private readonly config: Config) {}

  async scan(file: Readable): Promise<'clean' | 'not-scanned'> {
    const { clamd } = this.config;
    if (clamd === undefined) return 'not-scanned';
    const socket = connectTo(clamd);
    socket.setTimeout(SILENT_MS, () => socket.destroy(new Error('clamd is silent')));
    try {
      const [sent, said] = await Promise.allSettled([send(file, socket), text(socket)]);
      const answer = said.status === 'fulfilled' ? said.value : '';
      if (/ FOUND\0?\s*$/.test(answer)) throw new DomainError('evidence.infected');
      if (/: OK\0?\s*$/.test(answer) && sent.status === 'fulfilled') return 'clean';
      this.log.error(answer || (said.status === 'rejected' ? said.reason : 'clamd gave no answer'));
      throw new DomainError('evidence.scanner-away');
    } finally {
      socket.destroy();
    }
  }
}

/** A path is that of a socket; all else is `host:port`. */
function connectTo(clamd: string): Socket {
  if (clamd.startsWith('/')) return connect(clamd);
  const [host, port = '3310'] = clamd.split(':');
  return connect(Number(port), host);
}

async function send(file: Readable, socket: Socket): Promise<void> {
  await once(socket, 'connect');
  socket.write('zINSTREAM\0');
  for await (const piece of file) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  socket.write(NO_MORE);
}
