import './required-node.mjs';

import('./launcher/start.mjs').then(({ start }) => start());
