import { setFlagsFromString } from 'node:v8';

const PERCENT_OF_WHAT_IS_ALIVE = 80;

/**
 * Has garbage collected once it is as large as most of what is alive. Left to itself, V8 goes by the memory of the whole
 * machine, and an import of 100,000 rows lets it keep three times as much: too much for a small office's server.
 */
export const boundGarbage = (): void => setFlagsFromString(`--heap-growing-percent=${PERCENT_OF_WHAT_IS_ALIVE}`);
