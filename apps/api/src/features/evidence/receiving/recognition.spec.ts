import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { NamelessFile } from '../../../platform/storage/nameless-file';
import { PDF, PNG } from '../testing/stage';
import { recognise } from './recognition';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nahliad-recognition-'));

async function recognised(
  bytes: Buffer | string,
  name: string,
  declared = 'application/octet-stream',
): Promise<string> {
  const file = await NamelessFile.in(folder);
  try {
    await file.write(Readable.from([Buffer.from(bytes)]));
    return await recognise(file, name, declared);
  } catch (error) {
    return (error as Error).message;
  } finally {
    await file.close();
  }
}

const OLD_OFFICE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
const WINDOWS_1251 = Buffer.from('cff0eef2eeeaeeeb20e2b3e7e8f2f3', 'hex');
const UTF_16 = Buffer.from('\ufeffПротокол\r\n', 'utf16le');

describe('the type of a file', () => {
  it.each([
    [PDF, 'a.pdf', 'application/pdf'],
    [PDF, 'A.PDF', 'application/pdf'],
    [PDF, 'without an ending', 'application/pdf'],
    [PNG, 'a.png', 'image/png'],
    [OLD_OFFICE, 'a.doc', 'application/msword'],
    [OLD_OFFICE, 'a.xls', 'application/vnd.ms-excel'],
    ['words', 'a.txt', 'text/plain'],
    ['words', 'notes', 'text/plain'],
    ['a;b\n1;2\n', 'a.csv', 'text/csv'],
    ['{"a": 1}', 'a.json', 'application/json'],
    ['<?xml version="1.0"?><a/>', 'a.xml', 'application/xml'],
    ['From: a@example.org\n\nwords', 'a.eml', 'message/rfc822'],
    [WINDOWS_1251, 'a.txt', 'text/plain'],
    [UTF_16, 'a.txt', 'text/plain'],
  ])('is what its bytes say (%#)', async (bytes, name, type) => {
    expect(await recognised(bytes, name)).toBe(type);
  });

  it.each([
    [PNG, 'a.jpg', 'evidence.type-mismatch'],
    [PNG, 'a.png.exe', 'evidence.type-mismatch'],
    [OLD_OFFICE, 'a.pdf', 'evidence.unsupported-type'],
    ['words', 'a.docx', 'evidence.type-mismatch'],
    ['words', 'a.json', 'evidence.type-mismatch'],
    ['<html><body>', 'a.txt', 'evidence.unsupported-type'],
    ['<svg onload="x()"/>', 'a.xml', 'evidence.unsupported-type'],
    ['x = 1', 'a.py', 'evidence.executable'],
    ['MZ\u0090\u0000', 'a.txt', 'evidence.executable'],
    ['words and \u0000 more', 'a.txt', 'evidence.unsupported-type'],
    [Buffer.from('fffe00d8', 'hex'), 'a.txt', 'evidence.type-mismatch'],
  ])('is refused where it is not what it says (%#)', async (bytes, name, code) => {
    expect(await recognised(bytes, name)).toBe(code);
  });

  it.each([
    ['image/png', true],
    ['', true],
    ['application/x-unheard-of', true],
    ['image/png; charset=binary', true],
    ['image/jpeg', false],
    ['video/unheard-of', false],
    ['application/pdf', false],
  ])('agrees with what was declared, where that says anything: %s', async (declared, agrees) => {
    expect(await recognised(PNG, 'a.png', declared)).toBe(agrees ? 'image/png' : 'evidence.type-mismatch');
  });

  it('lets a table be called what its program calls it', async () => {
    expect(await recognised('a;b\n', 'a.csv', 'application/vnd.ms-excel')).toBe('text/csv');
  });
});
