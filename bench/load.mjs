import autocannon from 'autocannon';

const CONNECTIONS = 16;
const LONG_ENOUGH_MS = 10_000;

/**
 * Requests a second that were answered well, over some seconds of steady load; `path` and `body` make
 * another one each time.
 */
export async function rate(origin, { method = 'GET', path, headers = {}, body }, seconds) {
  const fresh = (request) => ({ ...request, path: path(), ...(body && { body: JSON.stringify(body()) }) });
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      { method, headers: { ...headers, ...(body && { 'content-type': 'application/json' }) }, setupRequest: fresh },
    ],
  });
  const wrong = result.non2xx + result.errors;
  if (wrong > 0)
    throw new Error(`${wrong} of ${result.requests.total} answers to ${method} ${path()} were not good ones`);
  return result.requests.average;
}

/** Milliseconds that some work takes, the median of several times, of fewer where it is slow; what comes before each is not counted. */
export async function timed(work, times = 1, before = undefined) {
  const took = [];
  const until = performance.now() + LONG_ENOUGH_MS;
  while (took.length < times && (took.length === 0 || performance.now() < until)) {
    await before?.();
    const start = performance.now();
    await work();
    took.push(performance.now() - start);
  }
  return median(took);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Takes both in turn, round by round, so that what disturbs the machine disturbs both; answers the two medians. */
export async function interleaved({ rounds, product, floor }) {
  const took = { product: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    took.floor.push(await floor());
    took.product.push(await product());
  }
  return { product: median(took.product), floor: median(took.floor) };
}
