import { Controller, Get, Header } from '@nestjs/common';
import { Framework } from '@nahliad/contracts';
import { Requires } from '../../platform/access/access.guard';
import { Answers } from '../../platform/http/answers';
import { FRAMEWORK } from './framework';

@Controller('framework')
export class FrameworkController {
  @Requires('framework:read')
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Answers(Framework)
  read() {
    return FRAMEWORK;
  }
}
