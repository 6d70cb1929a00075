import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { EscalationChain, Id, PutEscalationChain } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { EscalationChains } from './escalation-chains';

@Controller('escalation-chains')
export class EscalationChainsController {
  constructor(private readonly chains: EscalationChains) {}

  @Requires('recommendation:issue')
  @Get(':bodyId')
  @Answers(EscalationChain)
  get(@SignedIn() actor: PersonActor, @Param('bodyId', { schema: Id }) bodyId: string) {
    return this.chains.of(actor, bodyId);
  }

  @Requires('recommendation:issue')
  @Put(':bodyId')
  @Answers(EscalationChain)
  async put(
    @SignedIn() actor: PersonActor,
    @Param('bodyId', { schema: Id }) bodyId: string,
    @Body({ schema: PutEscalationChain }) body: PutEscalationChain,
  ) {
    await this.chains.set(actor, bodyId, body);
    return this.chains.of(actor, bodyId);
  }
}
