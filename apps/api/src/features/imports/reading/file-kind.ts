import { open } from 'node:fs/promises';
import { DomainError } from '../../../platform/errors/domain-error';

export type FileKind = 'csv' | 'gzip' | 'xlsx';

const HEAD_BYTES = 512;
const PACKED: readonly [string, FileKind][] = [
  ['504b0304', 'xlsx'],
  ['1f8b', 'gzip'],
];
/** The compound files of old office programs, PDF, 7-Zip, RAR, and text that is no table. */
const REFUSED_BYTES = ['d0cf11e0', '25504446', '377abcaf', '52617221'];
const REFUSED_TEXT = /^\s*(?:<(?:!doctype|html|\?xml)|\{\\rtf|\{\s*"|\[\s*[[{"])/i;

/** What a file is by its first bytes: names and media types say what somebody believed. */
export async function fileKind(path: string): Promise<FileKind> {
  const head = await firstBytes(path);
  if (head.length === 0) throw new DomainError('import.empty-file');
  const starts = (magic: string) => head.subarray(0, magic.length / 2).toString('hex') === magic;
  const packed = PACKED.find(([magic]) => starts(magic));
  if (packed) return packed[1];
  if (REFUSED_BYTES.some(starts) || REFUSED_TEXT.test(head.toString('latin1')))
    throw new DomainError('import.unsupported-format');
  return 'csv';
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
