import autocannon from 'autocannon';

const CONNECTIONS = 16;

/** Requests a second that were answered well, over some seconds of steady load. `request` may be a function: one body a request. */
export async function rate({ url, headers = {}, method = 'GET', body, seconds }) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method,
        headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
        ...(body && { setupRequest: (request) => ({ ...request, body: JSON.stringify(body()) }) }),
      },
    ],
  });
  const wrong = result.non2xx + result.errors;
  if (wrong > 0) throw new Error(`${wrong} of ${result.requests.total} answers from ${url} were not good ones`);
  return result.requests.average;
}

/** Milliseconds until one answer has arrived whole, the median of several. */
export async function latency({ url, headers = {}, times = 15 }) {
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    took.push(performance.now() - start);
  }
  return median(took);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
