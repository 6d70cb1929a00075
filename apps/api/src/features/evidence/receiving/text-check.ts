import { TextDecoder } from 'node:util';

/** All but what sets lines, columns and pages, and what older alphabets have for letters. */
const CONTROL = /(?![\t-\r\x80-\x9f])\p{Cc}/u;
const UTF_16 = { fffe: 'utf-16le', feff: 'utf-16be' };

/**
 * Whether a file is text through and through: UTF-16 with its mark, or letters of one byte or several, UTF-8 or an older
 * alphabet, among which nothing stands that only programs write.
 */
export async function isText(chunks: AsyncIterable<Buffer>): Promise<boolean> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      if (CONTROL.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    return !CONTROL.test(decoder?.decode() ?? '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** In Latin-1 every byte is a letter or a control character, whatever letter it was meant to be. */
function decoderFor(start: Buffer): TextDecoder {
  const mark = start.toString('hex', 0, 2) as keyof typeof UTF_16;
  return new TextDecoder(UTF_16[mark] ?? 'latin1', { fatal: true });
}
