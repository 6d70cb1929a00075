import { Injectable } from '@nestjs/common';
import { Reader } from '../database/database';
import { GuardedReads } from '../database/guarded-reads';
import { Replicas } from '../database/replicas';
import type { Actor } from './actor';
import { countingAs, readingAs } from './standing';

/**
 * Reads on somebody's behalf: whatever a statement forgets to ask, PostgreSQL shows it only what they may read. All that a
 * request reads of findings and what belongs to them goes through here.
 */
@Injectable()
export class Reads {
  constructor(
    private readonly primary: GuardedReads,
    private readonly replicas: Replicas,
  ) {}

  as(actor: Actor): Reader {
    return new Reader(this.primary, JSON.stringify(readingAs(actor)));
  }

  /** For exports, which may be some seconds old. */
  lately(actor: Actor): Reader {
    return new Reader(this.replicas, JSON.stringify(readingAs(actor)));
  }

  /** For figures, which may be some seconds old too. */
  counting(actor: Actor): Reader {
    return new Reader(this.replicas, JSON.stringify(countingAs(actor)));
  }
}
