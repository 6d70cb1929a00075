import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

const CHUNK_BYTES = 64 * 1024;

/**
 * A file that loses its name as soon as it is open: whatever ends this process, a `kill -9` too, the system takes away
 * what was written. For what comes in before it is known what it is.
 */
export class NamelessFile {
  private constructor(private readonly handle: FileHandle) {}

  static async in(folder: string): Promise<NamelessFile> {
    await mkdir(folder, { recursive: true });
    const at = path.join(folder, randomUUID());
    const handle = await open(at, 'wx+', 0o600);
    await rm(at);
    return new NamelessFile(handle);
  }

  async write(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of chunks) await this.handle.appendFile(chunk);
  }

  /** From its beginning, as often as it is asked for. */
  reader(): Readable {
    return Readable.from(this.chunks(), { objectMode: false });
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  private async *chunks(): AsyncGenerator<Buffer> {
    for (let position = 0; ;) {
      const { bytesRead, buffer } = await this.handle.read({ buffer: Buffer.allocUnsafe(CHUNK_BYTES), position });
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
}
