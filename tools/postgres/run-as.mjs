import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const isRoot = () => process.getuid?.() === 0;

/**
 * Who runs the database. PostgreSQL refuses root, so root hands it to `postgres`, else to `nobody`; a cluster that is
 * there already stays with its owner. Nothing where it runs as whoever we are.
 */
export function databaseUser(cluster) {
  if (!isRoot()) return undefined;
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return systemUser('postgres') ?? systemUser('nobody');
}

function systemUser(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** Asked of the system itself: permissions, access lists and mount options all have a say. */
export const mayEnter = (user, folder) =>
  user === undefined || spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;

/** Where root keeps what another user must reach and the chosen folder does not let through. */
export const REACHABLE = '/var/lib/nahliad';
