import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionModule } from '../session/session.module';
import { FirstAdministrator } from './first-administrator';
import { InvitationEntity } from './invitation.entity';
import { InvitationsController } from './invitations.controller';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsService } from './invitations.service';
import { PeopleController } from './people.controller';
import { PeopleQueries } from './people.queries';
import { PeopleService } from './people.service';
import { PersonEntity } from './person.entity';
import { SetupController } from './setup.controller';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, InvitationEntity]), SessionModule],
  controllers: [PeopleController, InvitationsController, SetupController],
  providers: [PeopleQueries, PeopleService, InvitationsQueries, InvitationsService, FirstAdministrator],
  exports: [PeopleService],
})
export class PeopleModule {}
