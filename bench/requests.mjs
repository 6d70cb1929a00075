import { interleaved, rate } from './load.mjs';
import { ASKING, BODY, LEAD, finding, institution } from './world.mjs';

let serial = 0;
const turn = () => (serial += 7919);
const pad = (number) => String(number).padStart(2, '0');
const day = () => `20${16 + (turn() % 8)}-${pad(1 + (serial % 12))}-${pad(1 + (serial % 28))}`;
const someFinding = () => finding(1 + (turn() % 10_000));
const someCode = () => (turn() % 65_536).toString(16).padStart(4, '0');
const filters = (from) => `severity=3&severity=4&criterion=human-rights&from=${from}`;
const newFinding = () => ({
  institutionIds: [institution(turn()), institution(serial + 7)],
  criteria: ['human-rights', 'abuse-prevention'],
  title: { en: `Detention records incomplete, case ${serial}` },
  summary: { en: 'Eleven of forty detention records looked at show no court decision after seventy-two hours.' },
  observedOn: day(),
  severity: 1 + (serial % 4),
  polarity: 'adverse',
  bodyId: BODY,
});

export const LIST_FILTERED_OTHERWISE = { path: () => `/api/v1/findings?limit=50&${filters(day())}` };

export const CREATE = { method: 'POST', path: () => '/api/v1/findings', body: newFinding };

/** The same work asked of the product and of the floor, and how near the one has to come to the other. */
const RATES = [
  {
    name: 'POST /findings',
    atLeast: 0.4,
    product: CREATE,
    floor: { method: 'POST', path: () => '/create', body: () => ({ ...newFinding(), authorId: LEAD }) },
  },
  {
    name: 'GET /findings/{id}',
    atLeast: 0.35,
    product: { path: () => `/api/v1/findings/${someFinding()}` },
    floor: { path: () => `/get?id=${someFinding()}` },
  },
  {
    name: 'GET /findings, 50 of those filtered, exact total',
    atLeast: 5,
    product: { path: () => `/api/v1/findings?limit=50&${filters('2016-01-01')}` },
    floor: { path: () => `/list?${filters('2016-01-01')}` },
  },
  {
    name: 'the same, filtered otherwise each time',
    atLeast: 0.5,
    product: LIST_FILTERED_OTHERWISE,
    floor: { path: () => `/list?${filters(day())}` },
  },
  ...[
    ['“contradictory”', () => 'contradictory'],
    ['“c81e”', () => 'c81e'],
    ['something else each time', someCode],
  ].map(([name, word]) => ({
    name: `search: 20 newest hits for ${name}`,
    atLeast: 0.8,
    product: { path: () => `/api/v1/findings?limit=20&q=${word()}` },
    floor: { path: () => `/search?q=${word()}` },
  })),
];

/** Requests a second of the product and of the floor. */
export async function requestLines({ product, floor, rounds, seconds, settle }) {
  const lines = [];
  for (const { name, atLeast, ...ask } of RATES) {
    const ours = { ...ask.product, headers: ASKING };
    await settle();
    await Promise.all([rate(product.url, ours, 1), rate(floor.url, ask.floor, 1)]);
    const rates = await interleaved({
      rounds,
      product: () => rate(product.url, ours, seconds),
      floor: () => rate(floor.url, ask.floor, seconds),
    });
    lines.push({ name, unit: '/s', ...rates, ratioAtLeast: atLeast });
  }
  return lines;
}
