import { spawn } from 'node:child_process';
import { root } from '../workspace/root.mjs';

/** Runs a program from the root to its end and hands over its exit code and all it said, both streams in one. */
export async function run(program, args, { signal, input, ...options } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    ...options,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const endChild = () => child.kill();
  signal?.addEventListener('abort', endChild);
  const said = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  child.stdin?.end(input);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  signal?.removeEventListener('abort', endChild);
  signal?.throwIfAborted();
  return { code, output: Buffer.concat(said).toString().trim() };
}
