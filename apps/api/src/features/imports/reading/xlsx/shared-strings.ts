import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { uuidv7 } from 'uuidv7';
import { detached, walkXml } from './xml';

const KEPT_LENGTH = 120;
const KEPT_CHARACTERS = 16 * 1024 * 1024;

/**
 * The texts of a workbook, which its cells name by number. Short ones are kept in memory up to a bound; the others wait
 * in a file that has no name any more, so that nothing is left of it however this ends.
 */
export class SharedStrings {
  private readonly kept: (string | undefined)[] = [];
  private readonly ends: number[] = [];
  private keptCharacters = 0;
  private end = 0;
  private readonly file: number;

  private constructor() {
    const name = path.join(os.tmpdir(), `nahliad-${uuidv7()}`);
    this.file = openSync(name, 'wx+', 0o600);
    unlinkSync(name);
  }

  static async read(part: Readable | undefined): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (!part) return strings;
    let text = '';
    let [inText, phonetic] = [false, false];
    const walk = walkXml(part, {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text: (more) => void (inText && (text += more)),
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') strings.add(text);
      },
    });
    try {
      for await (const _ of walk);
      return strings;
    } catch (error) {
      strings.close();
      throw error;
    }
  }

  get(number: number): string {
    const kept = this.kept[number];
    if (kept !== undefined) return kept;
    const [start, end] = [this.ends[number - 1] ?? 0, this.ends[number] ?? 0];
    if (end <= start) return '';
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  }

  close(): void {
    closeSync(this.file);
  }

  private add(text: string): void {
    const keep = text.length <= KEPT_LENGTH && this.keptCharacters + text.length <= KEPT_CHARACTERS;
    if (keep) this.keptCharacters += text.length;
    else this.end += writeSync(this.file, text, this.end, 'utf8');
    this.kept.push(keep ? detached(text) : undefined);
    this.ends.push(this.end);
  }
}
