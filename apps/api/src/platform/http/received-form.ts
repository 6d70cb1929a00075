import type { ErrorCode } from '@nahliad/contracts';
import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { DomainError } from '../errors/domain-error';

const LONGEST_NAME = 200;
const ENVELOPE_BYTES = 64 * 1024;

interface Reception<Stored> {
  /** How large the file may be, in bytes. */
  readonly most: number;
  readonly tooLarge: ErrorCode;
  readonly interrupted: ErrorCode;
  /** Takes the file in as it comes. */
  store(file: Readable): Promise<Stored>;
}

export interface ReceivedForm<Stored> {
  readonly stored: Stored;
  /** Without folders, and without letters that cannot be seen. */
  readonly fileName: string;
  /** The media type that came with the file. */
  readonly declaredType: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Takes in the form of a request, with one `file`. What still comes after a refusal is read and forgotten, so that whoever
 * sends it gets to hear the answer.
 */
export async function receiveForm<Stored>(
  request: FastifyRequest,
  reception: Reception<Stored>,
): Promise<ReceivedForm<Stored>> {
  const { most, tooLarge, interrupted } = reception;
  if (!request.isMultipart()) throw new DomainError('request.unsupported-type');
  if (Number(request.headers['content-length']) > most + ENVELOPE_BYTES) throw new DomainError(tooLarge);
  try {
    return await receiveParts(request, reception);
  } catch (error) {
    request.raw.unpipe().resume();
    if (isBrokenOff(error)) throw new DomainError(interrupted);
    throw isNoForm(error) ? new DomainError('request.malformed') : error;
  }
}

async function receiveParts<Stored>(
  request: FastifyRequest,
  { most, store }: Reception<Stored>,
): Promise<ReceivedForm<Stored>> {
  const fields: Record<string, unknown> = {};
  let file: Omit<ReceivedForm<Stored>, 'fields'> | undefined;
  for await (const part of request.parts({ limits: { fileSize: most + 1 } })) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else if (part.fieldname !== 'file') throw fileRequired();
    else file = { stored: await store(part.file), fileName: cleanName(part.filename), declaredType: part.mimetype };
  }
  if (!file) throw fileRequired();
  return { ...file, fields };
}

const fileRequired = () => new DomainError('request.invalid', [{ path: 'file', code: 'required' }]);

const cleanName = (name: string) => basename(name.replace(/[\p{Cc}\p{Cf}\\]/gu, '_')).slice(0, LONGEST_NAME) || 'file';

const isBrokenOff = (error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || /unexpected end/i.test(message ?? '');
};

const isNoForm = (error: unknown) => /^(Multipart: |Malformed part header)/.test((error as Error).message);
