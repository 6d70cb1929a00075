import './required-node.mjs';

import('./launcher/cli.mjs').then(({ cli }) => cli(process.argv.slice(2)));
