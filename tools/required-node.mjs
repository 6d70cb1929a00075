// Syntax of long ago on purpose: a Node too old for everything else must get as far as the sentence.

/** What to tell somebody who runs this version of Node, or nothing where it is new enough. */
export function nodeProblem(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0];
  var minor = parts[1];
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22) return undefined;
  return (
    'Node ' +
    version +
    ' is too old: install Node 22.13 or newer (20.19 or newer of 20 will do) and run the command again.'
  );
}

var problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
