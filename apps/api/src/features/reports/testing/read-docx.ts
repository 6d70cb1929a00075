import { text } from 'node:stream/consumers';
import { fromBuffer } from 'yauzl';

/** The text of a Word document and of its footers, in pieces between the fields that Word fills in. */
export const textOf = (file: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    fromBuffer(file, { lazyEntries: false }, (broken, zip) => {
      if (broken) return reject(broken);
      const parts: Promise<string>[] = [];
      zip.on('entry', (entry) => {
        if (!/^word\/(document|footer\d+)\.xml$/.test(entry.fileName)) return;
        const unpacked = new Promise<string>((done, failed) =>
          zip.openReadStream(entry, (error, stream) => (error ? failed(error) : done(text(stream)))),
        );
        parts.push(unpacked.then(wordsOf));
      });
      zip.on('end', () => resolve(Promise.all(parts).then((all) => all.join('\n'))));
    });
  });

const wordsOf = (xml: string) =>
  xml
    .replace(/<\/w:p>|<w:tab\/>|<w:instrText.*?<\/w:instrText>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&apos;', '’');
