import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  CreateClaim,
  CreatePlan,
  CreateProgress,
  CreateSuspension,
  CreateVerification,
  Id,
  LiftSuspension,
  Recommendation,
} from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { IdempotencyKey } from '../../platform/idempotency/idempotency';
import { RecommendationsQueries } from '../recommendations/recommendations.queries';
import { AddresseeService } from './addressee.service';
import { SuspensionsService } from './suspensions.service';
import { VerificationsService } from './verifications.service';

/** Whatever is said of a recommendation after its answer; each answers with the recommendation as it is then. */
@Controller('recommendations/:id')
export class FollowUpController {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly addressee: AddresseeService,
    private readonly verifications: VerificationsService,
    private readonly suspensions: SuspensionsService,
  ) {}

  @Requires('recommendation:respond')
  @Post('plans')
  @Answers(Recommendation, 201)
  async plan(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreatePlan }) body: CreatePlan,
  ) {
    await this.addressee.plan(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:respond')
  @Post('progress')
  @Answers(Recommendation, 201)
  async report(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateProgress }) body: CreateProgress,
  ) {
    await this.addressee.report(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:respond')
  @Post('claims')
  @Answers(Recommendation, 201)
  async claim(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateClaim }) body: CreateClaim,
  ) {
    await this.addressee.claim(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:verify')
  @Post('verifications')
  @Answers(Recommendation, 201)
  async verify(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateVerification }) body: CreateVerification,
  ) {
    await this.verifications.verify(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:issue')
  @Post('suspensions')
  @Answers(Recommendation, 201)
  async suspend(
    @SignedIn() actor: PersonActor,
    @IdempotencyKey() key: string | undefined,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateSuspension }) body: CreateSuspension,
  ) {
    await this.suspensions.suspend(actor, key, id, body);
    return this.queries.get(actor, id);
  }

  @Requires('recommendation:issue')
  @Post('suspensions/:suspensionId/lifting')
  @HttpCode(200)
  @Answers(Recommendation)
  async lift(
    @SignedIn() actor: PersonActor,
    @Param('id', { schema: Id }) id: string,
    @Param('suspensionId', { schema: Id }) suspensionId: string,
    @Body({ schema: LiftSuspension }) body: LiftSuspension,
  ) {
    await this.suspensions.lift(actor, id, suspensionId, body);
    return this.queries.get(actor, id);
  }
}
