import { HttpException } from '@nestjs/common';
import type { ErrorCode, Problem } from '@nahliad/contracts';
import type { FastifyReply } from 'fastify';
import { DomainError } from './domain-error';

/** What Nest, Fastify and PostgreSQL raise by themselves, as our codes. */
const BY_STATUS: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'access.not-signed-in',
  403: 'access.refused',
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  413: 'request.too-large',
  414: 'request.not-found',
  415: 'request.unsupported-type',
  429: 'request.too-many',
  503: 'server.unavailable',
};
const DATABASE_AWAY = /^(08|57P)|ECONNREFUSED|ECONNRESET|ENOTFOUND/;
/** Of this machine, or of the database's. */
const DISK_FULL = /^(ENOSPC|EDQUOT|53100)$/;
const NOT_STORABLE = /^22(003|007|008|021|P02|P05)/;

/** Whatever was thrown, as the refusal that it is to whoever asked by this method. */
export function refusalOf(error: unknown, method: string): DomainError {
  if (error instanceof DomainError) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  return new DomainError((status !== undefined && BY_STATUS[status]) || codeOf(reasonOf(error), method));
}

/** Leaves as RFC 9457: a code, never a stack trace. */
export function answerRefused(reply: FastifyReply, refusal: DomainError): void {
  void reply
    .status(refusal.status)
    .headers(refusal.beside.headers ?? {})
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemOf(refusal)));
}

/** The error code of PostgreSQL or of the machine. */
function reasonOf(error: unknown): string {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return String(driverError?.code ?? code ?? '');
}

function codeOf(reason: string, method: string): ErrorCode {
  if (NOT_STORABLE.test(reason)) return method === 'GET' ? 'request.invalid-query' : 'request.invalid';
  if (DISK_FULL.test(reason)) return 'server.disk-full';
  return DATABASE_AWAY.test(reason) ? 'server.unavailable' : 'server.unexpected';
}

const problemOf = ({ code, status, fields, beside }: DomainError): Problem => ({
  type: `about:problem/${code}`,
  title: code,
  status,
  code,
  ...(fields.length && { errors: [...fields] }),
  ...beside.members,
});
