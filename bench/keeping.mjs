import { interleaved, rate } from './load.mjs';
import { CREATE } from './requests.mjs';
import { ASKING } from './world.mjs';

/** What leaves word of a change for the counts that are kept. */
const NOTING = `
  SELECT tgrelid::regclass AS "table", tgname AS name FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
  WHERE proname LIKE 'note\\_%' AND NOT tgisinternal`;

/** Findings logged in a second while every change is noted for the counts, and while none is. */
export async function keepingLines({ client, product, rounds, seconds, settle }) {
  const triggers = (await client.query(NOTING)).rows;
  const ask = { ...CREATE, headers: ASKING };
  const measure = async (noting) => {
    for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} ${noting} TRIGGER ${name}`);
    await settle();
    await rate(product.url, ask, 1);
    return rate(product.url, ask, seconds);
  };
  try {
    const rates = await interleaved({ rounds, product: () => measure('ENABLE'), floor: () => measure('DISABLE') });
    return [{ name: 'POST /findings with counts kept, beside without', unit: '/s', ...rates, ratioAtLeast: 0.87 }];
  } finally {
    for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`);
  }
}
