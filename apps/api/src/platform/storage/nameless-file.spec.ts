import { transformFile } from '@swc/core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { NamelessFile } from './nameless-file';

const folder = () => mkdtempSync(path.join(os.tmpdir(), 'nahliad-nameless-'));

/** A process that writes a nameless file as `nameless-file.ts` makes it, says so, and never ends by itself. */
const WRITER = `
  const { NamelessFile } = require(process.argv[1]);
  NamelessFile.in(process.argv[2]).then((file) =>
    file.write(async function* () {
      yield Buffer.alloc(5_000_000);
      console.log('written');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }()));`;

describe('a file without a name', () => {
  it('is read from its beginning as often as one likes', async () => {
    const file = await NamelessFile.in(folder());
    await file.write(Readable.from([Buffer.from('what '), Buffer.from('came in')]));
    expect(await text(file.reader())).toBe('what came in');
    expect(await text(file.reader())).toBe('what came in');
    await file.close();
  });

  it('is gone with the process that wrote it, whatever ended that', async () => {
    const at = folder();
    const writer = spawn(process.execPath, ['-e', WRITER, await compiled(), at], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    expect(readdirSync(at)).toEqual([]);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(readdirSync(at)).toEqual([]);
  });
});

/** The module as the build compiles it, for a process that knows no TypeScript. */
async function compiled(): Promise<string> {
  const { code } = await transformFile(path.join(__dirname, 'nameless-file.ts'), {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  const file = path.join(folder(), 'nameless-file.js');
  writeFileSync(file, code);
  return file;
}
