import fs from 'node:fs';
import path from 'node:path';

const fileIn = (dataDir) => path.join(dataDir, 'running.json');

/** Tells a command line on the same data folder which database to use while the product runs. */
export function announce(dataDir, { databaseUrl }) {
  fs.rmSync(fileIn(dataDir), { force: true });
  fs.writeFileSync(fileIn(dataDir), JSON.stringify({ databaseUrl }), { mode: 0o600 });
}

export const withdraw = (dataDir) => fs.rmSync(fileIn(dataDir), { force: true });

/** What runs on this folder, as it announced itself; nothing while it is still coming up. */
export const announced = (dataDir) =>
  fs.existsSync(fileIn(dataDir)) ? JSON.parse(fs.readFileSync(fileIn(dataDir), 'utf8')) : undefined;
