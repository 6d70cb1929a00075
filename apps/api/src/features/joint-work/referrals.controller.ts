import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CreateReferral, DecideReferral, Id, Referral, ReferralList, ReferralsQuery } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { ReferralsQueries } from './referrals.queries';
import { ReferralsService } from './referrals.service';

@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly queries: ReferralsQueries,
    private readonly service: ReferralsService,
  ) {}

  @Requires('referral:read')
  @Get()
  @Answers(ReferralList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: ReferralsQuery }) query: ReferralsQuery) {
    return this.queries.list(actor, query);
  }

  @Requires('referral:read')
  @Get(':id')
  @Answers(Referral)
  get(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.queries.get(actor, id);
  }

  @Requires('participation:decide')
  @Post()
  @Answers(Referral, 201)
  async send(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: CreateReferral }) body: CreateReferral,
  ) {
    return this.queries.get(actor, await this.service.send(actor, key, body));
  }

  /** Who declines may lose sight of it: the answer says nothing more. */
  @Requires('participation:decide')
  @Post(':id/decisions')
  @HttpCode(204)
  decide(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideReferral }) body: DecideReferral,
  ) {
    return this.service.decide(actor, id, body);
  }
}
