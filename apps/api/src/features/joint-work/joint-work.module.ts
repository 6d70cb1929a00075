import { Module } from '@nestjs/common';
import { ParticipationsController } from './participations.controller';
import { ParticipationsQueries } from './participations.queries';
import { ParticipationsService } from './participations.service';
import { ReferralsController } from './referrals.controller';
import { ReferralsQueries } from './referrals.queries';
import { ReferralsService } from './referrals.service';

@Module({
  controllers: [ParticipationsController, ReferralsController],
  providers: [ParticipationsQueries, ParticipationsService, ReferralsQueries, ReferralsService],
})
export class JointWorkModule {}
