import { interleaved, rate } from './load.mjs';
import { LIST_FILTERED_OTHERWISE } from './requests.mjs';
import { ASKING } from './world.mjs';

const SECURED = `SELECT relname FROM pg_class WHERE relrowsecurity AND relkind = 'r'`;

/** The same list with row-level security and without, the checks of the API on both times. */
export async function rowSecurityLines({ client, product, rounds, seconds, settle }) {
  await settle();
  const tables = (await client.query(SECURED)).rows.map(({ relname }) => relname);
  const ask = { ...LIST_FILTERED_OTHERWISE, headers: ASKING };
  const measure = async (security) => {
    for (const table of tables) await client.query(`ALTER TABLE ${table} ${security} ROW LEVEL SECURITY`);
    await rate(product.url, ask, 1);
    return rate(product.url, ask, seconds);
  };
  try {
    const rates = await interleaved({ rounds, product: () => measure('ENABLE'), floor: () => measure('DISABLE') });
    const name = 'the list of findings with row-level security, beside without';
    return [{ name, unit: '/s', ...rates, ratioAtLeast: 0.8 }];
  } finally {
    for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  }
}
