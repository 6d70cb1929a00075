import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { DomainError } from '../../../../platform/errors/domain-error';
import { isBomb } from '../bytes';
import { unreadable } from '../unreadable';

/** The parts of a workbook, by name. Opening reads the directory alone: a bomb is refused before anything unpacks. */
export class Zip {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<Zip> {
    const file = await opened(path);
    try {
      const entries = await directory(file);
      const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
      if (isBomb(file.fileSize, unpacked)) throw new DomainError('import.zip-bomb');
      return new Zip(file, entries);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** One part, unpacked; the reader stops where it grows past the size that the directory gives. */
  part(name: string): Promise<Readable> {
    return new Promise((resolve, reject) => {
      const entry = this.entries.get(name);
      if (!entry || entry.isEncrypted()) return reject(new DomainError('import.unsupported-format'));
      this.file.openReadStream(entry, (error, stream) =>
        error ? reject(unreadable('broken-archive')) : resolve(stream),
      );
    });
  }

  close(): void {
    this.file.close();
  }
}

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    open(path, { lazyEntries: true, autoClose: false }, (error, file) =>
      error ? reject(unreadable('broken-archive')) : resolve(file),
    ),
  );

const directory = (file: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    file.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', () => reject(unreadable('broken-archive')));
    file.readEntry();
  });
