import { Module } from '@nestjs/common';
import { RecommendationsModule } from '../recommendations/recommendations.module';
import { AddresseeService } from './addressee.service';
import { EscalationChains } from './escalation-chains';
import { EscalationChainsController } from './escalation-chains.controller';
import { Escalations } from './escalations';
import { FollowUpController } from './follow-up.controller';
import { FollowUpStepTaker } from './follow-up.step';
import { SuspensionsService } from './suspensions.service';
import { VerificationsService } from './verifications.service';

@Module({
  imports: [RecommendationsModule],
  controllers: [FollowUpController, EscalationChainsController],
  providers: [
    AddresseeService,
    EscalationChains,
    Escalations,
    FollowUpStepTaker,
    SuspensionsService,
    VerificationsService,
  ],
  exports: [SuspensionsService],
})
export class FollowUpModule {}
