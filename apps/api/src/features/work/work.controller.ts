import { Controller, Get } from '@nestjs/common';
import { Work } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { WorkQueries } from './work.queries';

@Controller('work')
export class WorkController {
  constructor(private readonly queries: WorkQueries) {}

  /** What waits for whoever asks. */
  @Requires('account:own')
  @Get()
  @Answers(Work)
  get(@SignedIn() actor: PersonActor) {
    return this.queries.of(actor);
  }
}
