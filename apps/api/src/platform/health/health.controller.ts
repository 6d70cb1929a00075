import { Controller, Get, Header, Headers, Ip } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { Public } from '../access/access.guard';
import { hashOf } from '../access/secrets';
import { Config } from '../config/config';
import { Database } from '../database/database';
import { DomainError } from '../errors/domain-error';
import { Metrics } from './metrics';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

@Controller('api')
export class HealthController {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly metrics: Metrics,
  ) {}

  @Public()
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Public()
  @Get('health/ready')
  async ready() {
    await this.db.one({ name: 'health.ready', text: 'SELECT 1' }).catch(() => {
      throw new DomainError('server.unavailable');
    });
    return { status: 'ok' };
  }

  /** For Prometheus: from this machine, or with the deployment's metrics token. */
  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  scrape(@Ip() address: string, @Headers('authorization') authorization = '') {
    if (!LOOPBACK.test(address) && !this.hasToken(authorization)) throw new DomainError('access.refused');
    return this.metrics.text();
  }

  private hasToken(authorization: string): boolean {
    const { metricsToken } = this.config;
    return metricsToken !== undefined && timingSafeEqual(hashOf(authorization), hashOf(`Bearer ${metricsToken}`));
  }
}
