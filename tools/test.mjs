import './required-node.mjs';

import('./testing/test.mjs').then(({ test }) => test(process.argv.slice(2)));
