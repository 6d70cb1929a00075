import path from 'node:path';
import { clusterFolder } from './cluster-folder.mjs';
import { clusterPassword, createCluster, DATABASE, SUPERUSER } from './create-cluster.mjs';
import { stopOrphan } from './orphan.mjs';
import { postgresPrograms } from './binaries.mjs';
import { databaseUser } from './run-as.mjs';
import { startServer } from './server.mjs';
import { DURABLE, THROWAWAY } from './settings.mjs';

/** The real PostgreSQL that comes with the packages, on the files in a data folder: `{url, close, died}`. */
export async function openEmbedded(dataDir, { throwaway = false, signal } = {}) {
  const user = databaseUser(path.join(dataDir, 'postgres'));
  const program = postgresPrograms(user);
  const cluster = clusterFolder(dataDir, user);
  await createCluster({ cluster, user, program, durable: !throwaway, signal });
  await stopOrphan({ cluster, user, program });
  const server = await startServer({ cluster, user, program, settings: throwaway ? THROWAWAY : DURABLE });
  const url = `postgres://${SUPERUSER}:${clusterPassword(cluster)}@127.0.0.1:${server.port}/${DATABASE}`;
  return { url, close: server.close, died: server.died };
}
