import { exitWith, Problem } from '../problem.mjs';
import { stopSignal } from '../processes/stop-signal.mjs';
import { install } from '../workspace/install.mjs';
import { scratchFolder } from './scratch.mjs';
import { stagesFor } from './stages.mjs';
import { lastLine, sum, tally } from './tally.mjs';

export const test = (args) => exitWith(() => runEverything(args, stopSignal()), { whenStopped: 1 });

/** Every stage, one after the other, whatever became of those before it; the exit code says whether nothing failed. */
async function runEverything(args, stop) {
  const only = args.flatMap((arg) => (arg.startsWith('--only=') ? arg.slice('--only='.length).split(',') : []));
  const scratch = scratchFolder('nahliad-test');
  const tallies = [];
  const stages = [{ name: 'install', run: () => install({ signal: stop }).then(() => tally()) }, ...stagesFor(only)];
  for (const stage of stages) tallies.push(await runStage(stage, { scratch, stop, only }));
  return conclude(sum(tallies));
}

/** A stage that cannot run has failed: it is never merely absent. */
async function runStage({ name, run }, context) {
  const begun = performance.now();
  console.log(`\n── ${name}`);
  const result = await run(context).catch((error) => {
    context.stop.throwIfAborted();
    console.error(error instanceof Problem ? error.message : error);
    return tally(0, 1);
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${name}: ${lastLine(result)}, ${seconds} s`);
  return result;
}

function conclude(total) {
  console.log();
  for (const { name, reason } of total.skipped) console.log(`skipped: ${name}${reason ? ` (${reason})` : ''}`);
  console.log(lastLine(total));
  return total.failed === 0 ? 0 : 1;
}
