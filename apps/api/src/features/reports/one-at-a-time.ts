import { DomainError } from '../../platform/errors/domain-error';

const MOST_WAITING = 10;
const RETRY_AFTER = { headers: { 'retry-after': '20' } };

/** Writing a report takes memory and the processor for a moment: reports are written one after another. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new DomainError('request.too-many', [], RETRY_AFTER);
    this.waiting++;
    const done = this.last.then(work).finally(() => this.waiting--);
    this.last = done.catch(() => undefined);
    return done;
  }
}
