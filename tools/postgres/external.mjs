import pg from 'pg';
import { Problem } from '../problem.mjs';

const OLDEST = 15;

/** Tries a DATABASE_URL before anything is built on it, so that a wrong one is a sentence and not a boot that fails. */
export async function checkExternal(url) {
  const place = placeOf(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version');
    if (Number.parseInt(rows[0].server_version, 10) < OLDEST) {
      throw new Problem(
        `PostgreSQL at ${place} is version ${rows[0].server_version}: upgrade it to ${OLDEST} or newer.`,
      );
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(sentenceFor(error, place));
  } finally {
    await client.end().catch(() => {});
  }
}

/** What may be printed of a database URL: never its password. */
function placeOf(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Problem(
      'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database.',
    );
  }
  return parsed.host + parsed.pathname;
}

const BY_CODE = {
  ENOTFOUND: (place) =>
    `No machine answers to the name in DATABASE_URL (${place}): check its spelling and the network.`,
  EAI_AGAIN: (place) => `The name in DATABASE_URL (${place}) cannot be looked up: check its spelling and the network.`,
  ECONNREFUSED: (place) =>
    `Nothing listens at ${place}: start that PostgreSQL, or correct host and port in DATABASE_URL.`,
  '28P01': (place) => `PostgreSQL at ${place} refuses the user or password in DATABASE_URL: correct them.`,
  28000: (place) =>
    `PostgreSQL at ${place} does not let this user in: correct DATABASE_URL or the server's pg_hba.conf.`,
  '3D000': (place) => `The database in DATABASE_URL (${place}) does not exist: create it, or correct the name.`,
};

const sentenceFor = (error, place) =>
  BY_CODE[error.code]?.(place) ??
  `PostgreSQL at ${place} cannot be reached (${error.message}): check DATABASE_URL and that server.`;
