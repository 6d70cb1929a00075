import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRefused, refusalOf } from './refusal';

/** Every error leaves as a problem with its code; what is our fault is logged too. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const refusal = refusalOf(error, http.getRequest<FastifyRequest>().method);
    if (refusal.status >= 500) this.log.error(error);
    answerRefused(http.getResponse<FastifyReply>(), refusal);
  }
}
