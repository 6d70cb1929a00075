import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem.mjs';
import { mayEnter, REACHABLE } from './run-as.mjs';

/**
 * Where the database's files are: in the data folder. Where root's database user may not enter that (everything under
 * /root), they are kept elsewhere and a link stands in their place.
 */
export function clusterFolder(dataDir, user) {
  const wanted = path.join(dataDir, 'postgres');
  const present = fs.lstatSync(wanted, { throwIfNoEntry: false });
  if (present?.isSymbolicLink()) return linkedFolder(wanted);
  if (mayEnter(user, dataDir)) return wanted;
  if (present)
    throw new Problem(
      `${wanted} belongs to a user who may not enter ${dataDir}: open the folders above it with chmod o+x.`,
    );
  return linkElsewhere(wanted);
}

function linkedFolder(link) {
  const target = fs.readlinkSync(link);
  if (fs.existsSync(path.dirname(target))) return target;
  throw new Problem(
    `${link} leads to ${target}, which is gone: put the database back there, or remove the link to begin anew.`,
  );
}

function linkElsewhere(link) {
  fs.mkdirSync(REACHABLE, { recursive: true });
  fs.chmodSync(REACHABLE, 0o755);
  const home = fs.mkdtempSync(path.join(REACHABLE, 'data-'));
  fs.chmodSync(home, 0o755);
  const target = path.join(home, 'postgres');
  fs.symlinkSync(target, link);
  console.log(`The database's user may not enter ${path.dirname(link)}: its files are in ${target}.`);
  return target;
}
