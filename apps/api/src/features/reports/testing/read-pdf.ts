import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF that embeds its fonts, word after word, as a reader program finds it. */
export function pagesOf(file: Buffer): string[] {
  const objects = new Map(
    [...file.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body ?? '']),
  );
  const referred = (body: string, name: string) =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const body of objects.values())
    for (const [, name = '', id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, lettersOf(streamOf(referred(objects.get(id) ?? '', 'ToUnicode'))));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => textOf(streamOf(referred(page, 'Contents')), fonts));
}

function streamOf(object: string): string {
  const [, data] = /stream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  return data === undefined ? '' : inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

/** A font's glyphs by the code under which the page names them. */
function lettersOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', , listed = ''] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g))
    [...listed.matchAll(/<([\w ]+)>/g)].forEach(([, codes = ''], nth) => {
      const code = (parseInt(first, 16) + nth).toString(16).padStart(4, '0');
      letters.set(code, Buffer.from(codes.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> | undefined;
  const words: string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font);
    const codes = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/\w{4}/g) ?? []);
    if (shown) words.push(codes.map((code) => letters?.get(code.toLowerCase()) ?? '?').join(''));
  }
  return words.join(' ').replace(/\s+/g, ' ');
}
