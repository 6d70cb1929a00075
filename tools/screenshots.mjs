import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { unusedPort } from './processes/unused-port.mjs';
import { ensureChromium } from './testing/chromium.mjs';
import { startProduct } from './testing/product.mjs';
import { scratchFolder } from './testing/scratch.mjs';
import { inRoot } from './workspace/root.mjs';

const FOLDER = inRoot('docs/images');
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const OFFICER = 'officer@ombuds.demo.example';
const LEAD = 'lead@ombuds.demo.example';
const ADMINISTRATOR = 'admin@demo.example';
const ANALYST = 'analyst@demo.example';

const first = (list) => async (request) => {
  const { items } = await (await request.get(`/api/v1${list}`)).json();
  return `/${list.slice(1).replace(/\?.*/, '')}/${items[0].id}`;
};

const institution = async (request) =>
  (await first('/stakeholders?institutionType=police&limit=1')(request)).replace('stakeholders', 'institutions');

const signIn = (request, email) => request.post('/api/v1/session', { data: { email, password: 'demo-oversight' } });

/** What the officer has just submitted, taken up by the lead. */
const underReview = async (request) => {
  const { items } = await (await request.get('/api/v1/stakeholders?institutionType=prison-service&limit=1')).json();
  const data = {
    institutionIds: [items[0].id],
    criteria: ['human-rights', 'abuse-prevention'],
    title: { en: 'Cells hold twice as many people as they were built for' },
    summary: { en: 'On the day of the visit 84 people were held in cells for 40. Six of them slept on the floor.' },
    observedOn: '2026-01-20',
    severity: 3,
    polarity: 'adverse',
  };
  await signIn(request, OFFICER);
  const { id } = await (await request.post('/api/v1/findings', { data })).json();
  await request.post(`/api/v1/findings/${id}/moves`, { data: { to: 'submitted' } });
  await signIn(request, LEAD);
  await request.post(`/api/v1/findings/${id}/moves`, { data: { to: 'under-review' } });
  return `/findings/${id}`;
};

/** One that asks something of the institution of this person. */
const ownRecommendation = async (request) => {
  const { memberships } = await (await request.get('/api/v1/session')).json();
  return first(`/recommendations?addresseeId=${memberships[0].stakeholderId}&limit=1`)(request);
};

const FILE = `Number;Date;Service;Subject;What was found
2026/14;03.02.2026;National Police of Zarichia;Detention;Custody records of 6 of 40 people have no time of release
2026/15;11.02.2026;Customs of Zarichia;Procurement;Two tenders were published after they had been decided
2026/16;12.02.2026;Border Guard of Zarichia;Detention;Nobody interprets at the northern crossing at night
`;

const uploadedFile = async (request) => {
  const file = { name: 'findings-2026.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
  const batch = await (await request.post('/api/v1/imports', { multipart: { file } })).json();
  return `/imports/${batch.id}`;
};

/** Fills the form as far as an officer has got in half a minute. */
async function logFinding(page) {
  await page.getByRole('combobox', { name: 'Institution' }).pressSequentially('National Pol');
  await page.getByRole('option', { name: 'National Police of Zarichia' }).click();
  await page.getByLabel('Criterion of governance', { exact: true }).selectOption('human-rights');
  await page.getByLabel('Title', { exact: true }).fill('People in custody wait for a lawyer');
  await page
    .getByLabel('What was found', { exact: true })
    .fill('In 7 of 40 cases the lawyer came after the first questioning.');
}

const columns = (page) =>
  page.getByRole('heading', { name: 'What the columns mean' }).evaluate((heading) => heading.scrollIntoView());

const assess = async (page) => {
  await page.getByRole('button', { name: 'Assess', exact: true }).click();
  await page.getByLabel('Result of verification').selectOption('verified');
};

/** `as` nobody: a visitor. `show` brings the page to what the guide speaks of. */
const PICTURES = [
  { name: 'overview', as: ANALYST, at: '/' },
  { name: 'overview-uk', as: ANALYST, at: '/', locale: 'uk-UA' },
  { name: 'overview-phone', at: '/', viewport: PHONE },
  { name: 'sign-in', at: '/sign-in' },
  { name: 'finding-form', as: OFFICER, at: '/findings/new', show: logFinding },
  { name: 'findings', as: OFFICER, at: '/findings' },
  { name: 'finding-review', as: LEAD, at: underReview, show: assess },
  { name: 'recommendation', as: 'respondent@police.demo.example', at: ownRecommendation },
  { name: 'import-columns', as: LEAD, at: uploadedFile, show: columns },
  { name: 'institution', as: ANALYST, at: institution },
  { name: 'criterion', at: '/criteria/human-rights' },
  { name: 'indicator', as: ANALYST, at: '/indicators/acceptance' },
  { name: 'people', as: ADMINISTRATOR, at: '/people' },
  { name: 'stakeholders', as: ADMINISTRATOR, at: '/stakeholders' },
  { name: 'audit', as: ADMINISTRATOR, at: '/audit' },
];

async function take(browser, baseURL, { name, as, at, show, locale = 'en-GB', viewport = DESK }) {
  const context = await browser.newContext({
    baseURL,
    locale,
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  if (as) await signIn(context.request, as);
  const page = await context.newPage();
  await page.goto(typeof at === 'string' ? at : await at(context.request), { waitUntil: 'networkidle' });
  await show?.(page);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

/** Takes the pictures of the user guide anew, of a demo country that nobody has touched; or those that are named. */
const wanted = process.argv.slice(2);
const product = await startProduct({
  DATA_DIR: path.join(scratchFolder('nahliad-screenshots'), 'data'),
  PORT: String(await unusedPort()),
  DEMO: '1',
});
try {
  fs.mkdirSync(FOLDER, { recursive: true });
  const executablePath = await ensureChromium({});
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  for (const picture of PICTURES)
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(browser, product.url, picture);
  await browser.close();
} finally {
  await product.stop();
}
