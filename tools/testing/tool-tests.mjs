import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';
import { inRoot } from '../workspace/root.mjs';
import { tally } from './tally.mjs';

/** The tests of these very commands, by Node's own runner, one file at a time: they start the product itself. */
export async function toolTests({ stop }) {
  const events = run({ files: specFiles(), concurrency: 1, signal: stop });
  const result = tally();
  const isTest = ({ details, name }) => details.type !== 'suite' && !path.isAbsolute(name);
  events.on('test:pass', (test) => {
    if (!isTest(test)) return;
    if (test.skip === undefined) result.passed += 1;
    else result.skipped.push({ name: test.name, reason: String(test.skip) });
  });
  events.on('test:fail', (test) => {
    if (test.details.type !== 'suite') result.failed += 1;
  });
  for await (const line of events.compose(new Spec())) process.stdout.write(line);
  return result;
}

const specFiles = () =>
  fs
    .readdirSync(inRoot('tools'), { recursive: true })
    .filter((file) => file.endsWith('.spec.mjs'))
    .map((file) => inRoot('tools', file));
