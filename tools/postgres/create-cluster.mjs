import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fullDisk, Problem, speaksOfFullDisk } from '../problem.mjs';
import { run } from '../processes/run.mjs';

const NEEDED_BYTES = 300 * 1024 * 1024;
/** Made inside the cluster, so that one copy of the folder is a whole backup. */
const PASSWORD_FILE = 'nahliad-password';

export const SUPERUSER = 'nahliad';
export const DATABASE = 'nahliad';

export const clusterPassword = (cluster) => fs.readFileSync(path.join(cluster, PASSWORD_FILE), 'utf8');

/** Makes an empty cluster beside its place and moves it there when it is whole: one cut short is never mistaken for one. */
export async function createCluster({ cluster, user, program, durable = true, signal }) {
  if (fs.existsSync(cluster)) return;
  refuseFullDisk(path.dirname(cluster));
  console.log('Making the database (only the first time) …');
  const unfinished = `${cluster}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  makeFolder(unfinished, user);
  const passwordFile = `${unfinished}.password`;
  fs.writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user) fs.chownSync(passwordFile, user.uid, user.gid);
  const as = { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C' }, signal };

  await succeed(program('initdb'), initialisation(unfinished, passwordFile, durable), as);
  fs.renameSync(passwordFile, path.join(unfinished, PASSWORD_FILE));
  await succeed(program('postgres'), ['--single', '-D', unfinished, 'postgres'], {
    ...as,
    input: `create database ${DATABASE}\n`,
  });
  fs.renameSync(unfinished, cluster);
}

function refuseFullDisk(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize < NEEDED_BYTES) throw fullDisk(folder);
}

function makeFolder(folder, user) {
  fs.mkdirSync(folder, { mode: 0o700 });
  if (user) fs.chownSync(folder, user.uid, user.gid);
}

/** The C locale alone would make trigrams blind to Cyrillic; ICU sorts Ukrainian as Ukrainian does. */
const initialisation = (folder, passwordFile, durable) => [
  ...['-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  ...['--locale-provider=icu', '--icu-locale=uk', '--no-instructions'],
  ...(durable ? [] : ['--no-sync']),
];

async function succeed(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code === 0) return;
  if (speaksOfFullDisk(output)) throw fullDisk(args[args.indexOf('-D') + 1]);
  throw new Problem(
    `${output}\nThe database could not be made: see PostgreSQL's reason above, or set DATABASE_URL to use another.`,
  );
}
