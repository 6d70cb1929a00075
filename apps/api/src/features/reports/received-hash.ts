import type { VerifyReport } from '@nahliad/contracts';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/errors/domain-error';
import { receiveForm } from '../../platform/http/received-form';
import { Meter } from '../../platform/storage/meter';

/** Larger than any report. */
const MOST_BYTES = 50_000_000;

/** The SHA-256 that is asked about: as it was sent, or of the file that was. The file is read through and forgotten. */
export async function receivedHash(request: FastifyRequest, { sha256 }: VerifyReport): Promise<string> {
  if (sha256 !== undefined) return sha256;
  if (!request.isMultipart()) throw new DomainError('request.invalid', [{ path: 'sha256', code: 'required' }]);
  const { stored } = await receiveForm(request, {
    most: MOST_BYTES,
    tooLarge: 'request.too-large',
    interrupted: 'request.malformed',
    store: hashOf,
  });
  return stored;
}

async function hashOf(file: AsyncIterable<Buffer>): Promise<string> {
  const meter = new Meter(MOST_BYTES, 'request.too-large');
  for await (const _ of meter.pass(file));
  return meter.measured().sha256;
}
