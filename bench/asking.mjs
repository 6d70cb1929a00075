import { createHash } from 'node:crypto';
import { ASKING } from './world.mjs';

/** What this address answers, whole; the measure ends with an answer that is not good. */
export async function answered(address, headers = ASKING) {
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** The statements side by side, each prepared once a connection. */
export const byHand = (pool, statements, ...values) =>
  Promise.all(
    statements.map((text) =>
      pool.query({
        name: createHash('sha1').update(text).digest('hex'),
        text,
        values: values.filter((_, nth) => text.includes(`$${nth + 1}`)),
      }),
    ),
  );
