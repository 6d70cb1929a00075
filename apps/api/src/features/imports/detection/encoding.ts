import chardet from 'chardet';
import iconv from 'iconv-lite';
import { DomainError } from '../../../platform/errors/domain-error';
import { bytesOf } from '../reading/bytes';

const MARKS: readonly [string, string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];
const SAMPLE_BYTES = 64 * 1024;
/** Ukrainian letters are the only difference, and the detector knows the Russian table alone. */
const WIDER: Record<string, string> = { 'koi8-r': 'koi8-u', ascii: 'windows-1252', 'iso-8859-1': 'windows-1252' };

/** The encoding of a text file: by its mark, as UTF-8 where every byte of it allows that, else by its letters. */
export async function detectEncoding(path: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of bytesOf(path)) {
    if (first) {
      const sure = marked(chunk) ?? unmarkedUtf16(chunk);
      if (sure && sure !== 'utf-8') return sure;
      first = false;
    }
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return byLetters(telling(chunk));
    }
  }
  return 'utf-8';
}

const marked = (chunk: Buffer) => MARKS.find(([mark]) => chunk.toString('hex', 0, mark.length / 2) === mark)?.[1];

/** Without a mark, UTF-16 shows by the zero in every other byte of what is punctuation, digits and Latin letters. */
function unmarkedUtf16(chunk: Buffer): string | undefined {
  const zeros = [0, 0];
  const pairs = Math.min(chunk.length, 4096) >> 1;
  for (let n = 0; n < pairs * 2; n++) if (chunk[n] === 0) zeros[n & 1] = (zeros[n & 1] ?? 0) + 1;
  const [high = 0, low = 0] = zeros;
  if (Math.max(high, low) * 10 < pairs || Math.min(high, low) * 10 > Math.max(high, low)) return undefined;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** The lines that hold more than ASCII: the others say nothing about the encoding. */
function telling(chunk: Buffer): Buffer {
  const lines = chunk.toString('latin1').split('\n');
  return Buffer.from(lines.filter((line) => /[\x80-\xff]/.test(line)).join('\n'), 'latin1').subarray(0, SAMPLE_BYTES);
}

function byLetters(sample: Buffer): string {
  if (isDamagedUtf8(sample)) throw new DomainError('import.encoding');
  const guess = chardet.detect(sample)?.toLowerCase() ?? '';
  const encoding = WIDER[guess] ?? guess;
  if (!iconv.encodingExists(encoding) || iconv.decode(sample, encoding).includes('\ufffd'))
    throw new DomainError('import.encoding');
  return encoding;
}

/** Most of it is UTF-8 and some is not: two encodings in one file, which no reading of it gets right. */
function isDamagedUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken;
}
