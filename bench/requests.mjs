import { BODY, LEAD, SECRET, institution } from './world.mjs';

const COOKIE = { cookie: `nahliad_session=${SECRET}` };
const SOME_FINDING = '01890000-0000-7000-8003-000000004242';

let serial = 0;
const finding = () => ({
  institutionIds: [institution(serial), institution((serial += 1) + 7)],
  criteria: ['human-rights', 'abuse-prevention'],
  title: { en: `Detention records incomplete, case ${serial}` },
  summary: { en: 'Eleven of forty detention records looked at show no court decision after seventy-two hours.' },
  observedOn: '2026-03-14',
  severity: 1 + (serial % 4),
  polarity: 'adverse',
  bodyId: BODY,
});

/** The same work asked of the product and of the floor, and how near the one has to come to the other. */
export const RATES = [
  {
    name: 'POST /findings',
    target: { ratioAtLeast: 0.4 },
    product: (url) => ({ url: `${url}/api/v1/findings`, method: 'POST', headers: COOKIE, body: finding }),
    floor: (url) => ({ url: `${url}/create`, method: 'POST', body: () => ({ ...finding(), authorId: LEAD }) }),
  },
  {
    name: 'GET /findings/{id}',
    target: { ratioAtLeast: 0.35 },
    product: (url) => ({ url: `${url}/api/v1/findings/${SOME_FINDING}`, headers: COOKIE }),
    floor: (url) => ({ url: `${url}/get?id=${SOME_FINDING}` }),
  },
  {
    name: 'GET /findings, 50 a page with total',
    target: { ratioAtLeast: 0.5 },
    product: (url) => ({
      url: `${url}/api/v1/findings?limit=50&severity=3&severity=4&criterion=human-rights`,
      headers: COOKIE,
    }),
    floor: (url) => ({ url: `${url}/list?severity=3&severity=4&criterion=human-rights` }),
  },
  {
    name: 'GET /findings?q=, 20 newest hits',
    target: { ratioAtLeast: 0.8 },
    product: (url) => ({ url: `${url}/api/v1/findings?limit=20&q=contradictory`, headers: COOKIE }),
    floor: (url) => ({ url: `${url}/search?q=contradictory` }),
  },
];

export const OVERVIEW = (url) => ({ url: `${url}/api/v1/overview?window=all`, headers: COOKIE });
