import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { FindingPublicationService } from './finding-publication.service';

const EVERY_MS = 60_000;

/** Publishes what was scheduled for a day once that day has come; one missed while nothing ran is only late. */
@Injectable()
export class PublicationDays {
  constructor(
    private readonly publication: FindingPublicationService,
    jobs: Jobs,
  ) {
    jobs.every(EVERY_MS, 'finding.publish-due', () => this.publishAll());
  }

  async publishAll(): Promise<void> {
    while (await this.publication.publishDue());
  }
}
