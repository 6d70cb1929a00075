import pg from 'pg';
import { answered, byHand } from './asking.mjs';
import { COVERAGE, COVERAGE_THEN, overview, scorecard } from './by-hand/from-records.mjs';
import { interleaved, timed } from './load.mjs';
import { BODY, finding, institution } from './world.mjs';

const TIMES = 15;
/** What is made up from all records by hand takes seconds. */
const FEW_TIMES = 3;

const DAY_MS = 86_400_000;
const THEN = '2025-06-30';
/** Counting all findings by hand is slow enough to be beaten only where there are that many. */
const MANY = 1_000_000;
const ofMany = (findings, atMost) => (findings >= MANY ? atMost : undefined);
const monthsAgo = (months) => new Date(Date.now() - months * 30.4375 * DAY_MS);
const TWO_YEARS = monthsAgo(24);
const OF_INSTITUTION = {
  finding: `f.id IN (SELECT finding_id FROM finding_institution WHERE institution_id = '${institution(1)}')`,
  recommendation: `r.addressee_id = '${institution(1)}'`,
};
const OF_BODY = { finding: `f.body_id = '${BODY}'`, recommendation: `r.issuer_id = '${BODY}'` };
const ON_CRITERION = {
  finding: `f.id IN (SELECT finding_id FROM finding_criterion WHERE criterion = 'human-rights')`,
  recommendation: `r.id IN (SELECT recommendation_id FROM finding_recommendation JOIN finding_criterion USING (finding_id)
    WHERE criterion = 'human-rights')`,
};

const DASHBOARDS = [
  { name: 'GET /overview', path: '/overview', records: overview(), counts: '/overview' },
  {
    name: 'GET /scorecard of an institution',
    path: `/scorecard?institutionId=${institution(1)}`,
    records: scorecard(OF_INSTITUTION),
  },
  { name: 'GET /coverage', path: '/coverage', records: COVERAGE, counts: '/coverage' },
];
const FILTERED = [
  { name: 'GET /overview of a body', path: `/overview?bodyId=${BODY}`, records: overview(OF_BODY), atMost: 0.2 },
  {
    name: 'GET /overview of an institution',
    path: `/overview?institutionId=${institution(1)}`,
    records: overview(OF_INSTITUTION),
    atMost: 0.2,
  },
  {
    name: 'GET /overview on a criterion',
    path: '/overview?criterion=human-rights',
    records: overview(ON_CRITERION),
    atMost: 0.2,
  },
  {
    name: 'GET /overview of twelve months',
    path: '/overview?window=12',
    records: overview(),
    since: monthsAgo(12),
    atMost: 0.2,
  },
  {
    name: 'GET /coverage as of a day in the past',
    path: `/coverage?asOf=${THEN}`,
    records: COVERAGE_THEN,
    since: new Date(Date.parse(THEN) - 730.5 * DAY_MS),
    until: THEN,
    atMost: 2,
  },
];

/** Milliseconds until a dashboard is there: asked for again, and just after a finding was changed. */
export async function dashboardLines(bench) {
  await bench.settle();
  const pool = new pg.Pool({ connectionString: bench.databaseUrl });
  try {
    return [...(await usualLines(bench, pool)), ...(await filteredLines(bench, pool))];
  } finally {
    await pool.end();
  }
}

async function usualLines({ product, floor, rounds, findings }, pool) {
  const lines = [];
  for (const { name, path, records, counts } of DASHBOARDS) {
    const asked = () => answered(`${product.url}/api/v1${path}`);
    const floors = [
      {
        beside: 'findings',
        atMost: ofMany(findings, 0.01),
        read: () => byHand(pool, records, TWO_YEARS),
        times: FEW_TIMES,
      },
    ];
    if (counts)
      floors.push({ beside: 'kept counts', atMost: 2, read: () => answered(`${floor.url}${counts}`), times: TIMES });
    await asked();
    for (const [when, before] of Object.entries({ again: undefined, 'after a change': () => change(pool) }))
      for (const { beside, atMost, read, times } of floors) {
        const took = await interleaved({
          rounds,
          product: () => timed(asked, TIMES, before),
          floor: () => timed(read, times, before),
        });
        lines.push({ name: `${name}, ${when}, beside ${beside} by hand`, unit: 'ms', ...took, ratioAtMost: atMost });
      }
  }
  return lines;
}

async function filteredLines({ product, rounds, findings }, pool) {
  const lines = [];
  for (const { name, path, records, since = TWO_YEARS, until, atMost } of FILTERED) {
    const took = await interleaved({
      rounds,
      product: () =>
        timed(
          () => answered(`${product.url}/api/v1${path}`),
          FEW_TIMES,
          () => change(pool),
        ),
      floor: () => timed(() => byHand(pool, records, since, until), FEW_TIMES),
    });
    lines.push({ name: `${name}, after a change`, unit: 'ms', ...took, ratioAtMost: ofMany(findings, atMost) });
  }
  return lines;
}

/** Somebody sees one of the findings that count in another light: nothing that was read before holds any longer. */
const change = (pool) => pool.query(`UPDATE finding SET severity = 1 + severity % 4 WHERE id = '${finding(1)}'`);
