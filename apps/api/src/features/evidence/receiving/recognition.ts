import { EVIDENCE_TYPES, endingOf } from '@nahliad/domain';
import { DomainError } from '../../../platform/errors/domain-error';
import type { NamelessFile } from '../../../platform/storage/nameless-file';
import { contradicts } from './declared-type';
import { isText } from './text-check';

/** What programs call by several names. */
const ALSO_CALLED: Record<string, string> = {
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'image/heic-sequence': 'image/heic',
  'image/heif': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'image/apng': 'image/png',
};
/** Files of the older Office share one container, which does not say which of them it holds. */
const OLD_OFFICE = 'application/x-cfb';
const OLD_OFFICE_TYPES = [
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.ms-outlook',
];
const PROGRAMS =
  /x-msdownload|x-elf|x-mach-binary|java-|android|wasm|x-ms-regedit|shortcut|apple|x-deb|x-rpm|chrome-extension|xpinstall|flash|htmlhelp|macroenabled/;
const SCRIPT_ENDINGS = /^(bat|cmd|com|hta|js|jse|mjs|php|pl|ps1|py|rb|reg|scr|sh|vbe|vbs|wsf)$/;
const SCRIPT = /^#!/;
const PAGE = /^\s*<(!doctype html|html|svg|script)/i;
/** Texts that say by their beginning that they are what their name says. */
const BEGINNINGS: Record<string, RegExp> = {
  'application/json': /^\s*[[{]/,
  'application/xml': /^\s*</,
  'message/rfc822': /^[!-9;-~]+:/,
};
const UTF_16_MARK = /^(\xff\xfe|\xfe\xff)/;
const BEGINNING_BYTES = 512;

/**
 * The media type of a file, by its bytes. Refuses what cannot be recognised, what runs, and what is called something else
 * than it is, by the ending of its name or by whoever sent it.
 */
export async function recognise(file: NamelessFile, filename: string, declared: string): Promise<string> {
  const type = await typeOf(file, endingOf(filename));
  const endings = EVIDENCE_TYPES[type];
  if (!endings) throw new DomainError('evidence.unsupported-type');
  const ending = endingOf(filename);
  if ((ending && !endings.includes(ending)) || contradicts(declared, type))
    throw new DomainError('evidence.type-mismatch', [], { members: { recognised: type } });
  return type;
}

async function typeOf(file: NamelessFile, ending: string): Promise<string> {
  const found = await signatureOf(file);
  if (found === undefined || found === 'application/xml') return textTypeOf(file, ending);
  if (PROGRAMS.test(found)) throw new DomainError('evidence.executable');
  if (found !== OLD_OFFICE) return ALSO_CALLED[found] ?? found;
  return OLD_OFFICE_TYPES.find((type) => EVIDENCE_TYPES[type]?.includes(ending)) ?? OLD_OFFICE;
}

/** The type that the bytes of a file are the mark of. The mark of UTF-16 could be that of a sound, too. */
async function signatureOf(file: NamelessFile): Promise<string | undefined> {
  if (UTF_16_MARK.test(await beginningOf(file, 'latin1')) && (await isText(file.reader()))) return undefined;
  // Some megabytes of formats that only who uploads a file needs.
  const { FileTypeParser } = await import('file-type/node');
  // What begins like a format and breaks off is none.
  const found = await new FileTypeParser().fromStream(file.reader()).catch(() => undefined);
  return found?.mime.toLowerCase();
}

/** Of texts only the name says which kind they are; the beginning must agree. */
async function textTypeOf(file: NamelessFile, ending: string): Promise<string> {
  if (!(await isText(file.reader()))) throw new DomainError('evidence.unsupported-type');
  const beginning = await beginningOf(file);
  if (SCRIPT.test(beginning) || SCRIPT_ENDINGS.test(ending)) throw new DomainError('evidence.executable');
  if (PAGE.test(beginning)) throw new DomainError('evidence.unsupported-type');
  const named = Object.keys(EVIDENCE_TYPES).find((type) => EVIDENCE_TYPES[type]?.includes(ending));
  if (named === undefined) return 'text/plain';
  if (isTextual(named) && (BEGINNINGS[named]?.test(beginning) ?? true)) return named;
  return 'text/plain';
}

const isTextual = (type: string): boolean => type.startsWith('text/') || type in BEGINNINGS;

async function beginningOf(file: NamelessFile, encoding?: BufferEncoding): Promise<string> {
  for await (const chunk of file.reader()) {
    const start = (chunk as Buffer).subarray(0, BEGINNING_BYTES);
    return start.toString(encoding ?? (start[0] === 0xff ? 'utf16le' : 'utf8')).replace(/^\ufeff/, '');
  }
  return '';
}
