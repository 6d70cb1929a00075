import { Body, Controller, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { MakeReport, ReportList, ReportVerification, ReportsQuery, VerifyReport } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking, Requires, SignedIn } from '../../platform/access/access.guard';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Answers, AnswersFile } from '../../platform/http/answers';
import { receivedHash } from './received-hash';
import { fileOf } from './report.file';
import { ReportsQueries } from './reports.queries';
import { ReportsService } from './reports.service';
import { REPORT_TYPES } from './writers/writers';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly queries: ReportsQueries,
    private readonly service: ReportsService,
  ) {}

  @Requires('account:own')
  @Get()
  @Answers(ReportList)
  list(@SignedIn() actor: PersonActor, @Query({ schema: ReportsQuery }) query: ReportsQuery) {
    return this.queries.list(actor, query);
  }

  /** The digest in the header (RFC 9530) is the one by which the file is known again. */
  @Requires('account:own')
  @Post()
  @HttpCode(200)
  @AnswersFile(...Object.values(REPORT_TYPES))
  async make(
    @SignedIn() actor: PersonActor,
    @Body({ schema: MakeReport }) body: MakeReport,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = { ...body, asOf: body.asOf ?? today() };
    const { file, sha256 } = await this.service.make(actor, asked);
    void reply.header('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    const { filename, contentType } = fileOf(asked);
    return new StreamableFile(file, { type: contentType, disposition: `attachment; filename="${filename}"` });
  }

  @Requires('indicator:read')
  @Post('verification')
  @HttpCode(200)
  @Answers(ReportVerification)
  async verify(
    @Asking() actor: Actor,
    @Body({ schema: VerifyReport }) body: VerifyReport,
    @Req() request: FastifyRequest,
  ) {
    return this.queries.verification(actor, await receivedHash(request, body));
  }
}
