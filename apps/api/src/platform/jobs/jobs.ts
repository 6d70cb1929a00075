import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

interface Job {
  readonly everyMs: number;
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Housekeeping that repeats. What a job has to do waits in the database, so a job that was missed is only late; a job
 * never runs twice at once in one instance, and takes a lock where it must not in the cluster.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly jobs: Job[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  every(everyMs: number, name: string, run: () => Promise<unknown>): void {
    this.jobs.push({ everyMs, name, run });
  }

  onApplicationBootstrap(): void {
    for (const job of this.jobs) this.later(job);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private later(job: Job): void {
    if (this.stopped) return;
    const go = () => {
      const turn = this.turn(job).finally(() => {
        this.running.delete(turn);
        this.later(job);
      });
      this.running.add(turn);
    };
    this.timers.set(job.name, setTimeout(go, job.everyMs).unref());
  }

  private async turn({ name, run }: Job): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!this.stopped) this.log.warn(`${name}: ${String(error)}`);
    }
  }
}
