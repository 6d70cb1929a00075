import { Problem } from '../problem.mjs';
import { workspacePackages } from '../workspace/packages.mjs';
import { browserTests } from './browser-tests.mjs';
import { buildCheck, formatCheck, lintCheck, typeCheck } from './checks.mjs';
import { hasUnitTests, unitTests } from './unit-tests.mjs';
import { toolTests } from './tool-tests.mjs';

const STAGES = [
  { name: 'format', run: formatCheck },
  { name: 'lint', run: lintCheck },
  { name: 'types', run: typeCheck },
  { name: 'build', run: buildCheck },
  { name: 'unit', run: unitTests },
  { name: 'tools', run: toolTests },
  { name: 'browser', run: browserTests },
];

/** All stages, or those that `--only=` names; naming a package (`--only=api`) asks for its unit tests alone. */
export function stagesFor(only) {
  if (only.length === 0) return STAGES;
  const stages = STAGES.map(({ name }) => name);
  const packages = workspacePackages()
    .filter(hasUnitTests)
    .map(({ name }) => name);
  const unknown = only.find((name) => !stages.includes(name) && !packages.includes(name));
  if (unknown)
    throw new Problem(
      `--only=${unknown} is neither a stage (${stages.join(', ')}) nor a package (${packages.join(', ')}).`,
    );
  return STAGES.filter(
    ({ name }) => only.includes(name) || (name === 'unit' && only.some((one) => packages.includes(one))),
  );
}
