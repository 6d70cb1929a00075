import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Credentials } from './credentials';
import { OwnAccount } from './own-account';
import { SessionCookie } from './session-cookie';
import { SessionController } from './session.controller';
import { SessionEntity } from './session.entity';
import { SessionHousekeeping } from './session.housekeeping';
import { SessionQueries } from './session.queries';
import { Sessions } from './sessions';
import { SignInThrottle } from './sign-in-throttle';
import { SignIns } from './sign-ins';

@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity])],
  controllers: [SessionController],
  providers: [
    Credentials,
    OwnAccount,
    SessionCookie,
    SessionHousekeeping,
    SessionQueries,
    Sessions,
    SignIns,
    SignInThrottle,
  ],
  exports: [SessionCookie, SessionQueries, Sessions],
})
export class SessionModule {}
