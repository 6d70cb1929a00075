import { Controller, Get, Header } from '@nestjs/common';
import { Requires } from '../../platform/access/access.guard';
import { FRAMEWORK } from './framework';

@Controller('framework')
export class FrameworkController {
  @Requires('framework:read')
  @Get()
  @Header('cache-control', 'public, max-age=300')
  read() {
    return FRAMEWORK;
  }
}
