import { startProduct } from '../tools/testing/product.mjs';
import { median } from './load.mjs';
import { residentMegabytes, startApi } from './processes.mjs';

const ENOUGH_TO_SETTLE_MS = 5000;

/** `npm start` as a whole, with the packages installed, all built and the data in place; needs the data folder for itself. */
export async function startLines({ dataDir, rounds }) {
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const product = await startProduct({ DATA_DIR: dataDir, PORT: '0', DEMO: '0' });
    took.push((performance.now() - start) / 1000);
    await product.stop();
  }
  return [{ name: 'npm start, data in place', unit: 's', product: median(took), atMost: 3 }];
}

/** The API alone on a database that runs, and what it holds in memory once it has nothing to do. */
export async function apiStartLines({ databaseUrl, dataDir, rounds }) {
  const took = [];
  const idle = [];
  for (let round = 0; round < rounds; round += 1) {
    const api = await startApi(databaseUrl, dataDir);
    took.push(api.readyMs / 1000);
    await new Promise((resolve) => setTimeout(resolve, ENOUGH_TO_SETTLE_MS));
    idle.push(residentMegabytes(api.pid));
    await api.stop();
  }
  return [
    { name: 'start of the API alone', unit: 's', product: median(took), atMost: 3 },
    { name: 'memory of the API, idle', unit: 'MB', product: median(idle), atMost: 170 },
  ];
}
