import type { ErrorCode } from '@nahliad/contracts';
import { createHash } from 'node:crypto';
import { DomainError } from '../errors/domain-error';

/** How large a file is, and its hash in hexadecimal. */
export interface Measured {
  readonly size: number;
  readonly sha256: string;
}

/** Counts and hashes what passes through, and cuts it off as soon as it is more than `most` bytes. */
export class Meter {
  private readonly hash = createHash('sha256');
  private size = 0;

  constructor(
    private readonly most: number,
    private readonly tooLarge: ErrorCode,
  ) {}

  async *pass(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.size += chunk.length;
      if (this.size > this.most) throw new DomainError(this.tooLarge);
      this.hash.update(chunk);
      yield chunk;
    }
  }

  /** Once all has passed. */
  measured(): Measured {
    return { size: this.size, sha256: this.hash.digest('hex') };
  }
}
