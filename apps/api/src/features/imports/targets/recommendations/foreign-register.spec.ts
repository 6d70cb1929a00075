import type { RecommendationProgress } from '@nahliad/contracts';
import {
  OWN_WORDS,
  STATED_ON,
  foreignFile,
  foreignMapping,
  foreignRows,
  type ForeignRow,
} from '../../testing/foreign-register';
import { ImportStage } from '../../testing/stage';
import { steps } from '../../testing/steps';

const ROWS = foreignRows();
const FILE = foreignFile(ROWS);
const BY_PLACE = [...new Set(ROWS.map(({ place }) => place))].map((name) => ROWS.filter(({ place }) => place === name));
const count = (rows: readonly ForeignRow[], is: (row: ForeignRow) => boolean) => rows.filter(is).length;

/** Counted in the file itself, by its own words. */
const sharesOf = (rows: readonly ForeignRow[]) => ({
  'not-assessed': count(rows, ({ state }) => state === ''),
  ...Object.fromEntries(
    Object.entries(OWN_WORDS).map(([word, key]) => [key, count(rows, ({ state }) => state === word)]),
  ),
});

describe('a register of recommendations of somebody else, with words of its own', () => {
  let stage: ImportStage;
  let importId = '';
  beforeAll(async () => {
    stage = await ImportStage.start();
    await stage.clear();
    importId = await stage.committed(stage.lead, FILE, foreignMapping(stage.bodyId));
  });
  afterAll(() => stage.api.stop());

  const shares = async (query: string): Promise<Record<string, number>[]> => {
    const { body } = await stage.lead.get(`/recommendations/progress?issuerId=${stage.bodyId}&${query}`).expect(200);
    return (body as RecommendationProgress).groups.map(({ states }) =>
      Object.fromEntries(states.map(({ state, total }) => [state, total])),
    );
  };
  const total = async (query: string): Promise<number> =>
    (await stage.lead.get(`/recommendations?issuerId=${stage.bodyId}&limit=1&${query}`).expect(200)).body.total;

  it('comes in as it is, with no finding before it', async () => {
    expect(await total('')).toBe(300);
    expect(await stage.findings()).toEqual([]);
  });

  it('has the shares that the file has, and leaves what it does not say apart', async () => {
    expect(await shares('')).toEqual([sharesOf(ROWS)]);
    expect(await shares(`countedOn=${STATED_ON}`)).toEqual([sharesOf(ROWS)]);
  });

  it('has them for each institution too', async () => {
    const found = await shares('by=institution');
    expect(found).toHaveLength(BY_PLACE.length);
    for (const rows of BY_PLACE) expect(found).toContainEqual(withoutZeros(sharesOf(rows)));
  });

  it('knew nothing of any state before the day on which it was stated', async () => {
    const until = dayBefore(STATED_ON);
    expect(await shares(`countedOn=${until}`)).toEqual([{ 'not-assessed': 300 }]);
  });

  it('opens exactly the records of each share', async () => {
    for (const [state, expected] of Object.entries(sharesOf(ROWS))) {
      const query = state === 'not-assessed' ? 'implementation=open&assessed=false' : `implementation=${state}`;
      expect([state, await total(`${query}&countedOn=${STATED_ON}`)]).toEqual([state, expected]);
    }
    expect(await total('implementation=open&assessed=true')).toBe(0);
  });

  it('counts in figures as of that day: what was accepted, and what was answered in time', async () => {
    const { body } = await stage.lead.get(`/indicators/acceptance?bodyId=${stage.bodyId}&asOf=${STATED_ON}&window=all`);
    const accepted = count(ROWS, ({ accepted }) => accepted === 'Oui');
    const decided = count(ROWS, ({ accepted }) => accepted !== '');
    expect(body.values[0]).toMatchObject({ numerator: accepted, denominator: decided });
    const timely = await stage.lead.get(
      `/indicators/timely-response?bodyId=${stage.bodyId}&asOf=${STATED_ON}&window=all`,
    );
    expect(timely.body.values[0]).toMatchObject({
      numerator: count(ROWS, ({ answeredOn, dueOn }) => answeredOn !== '' && answeredOn <= dueOn),
      denominator: 300,
    });
  });

  it('is read by whoever it is shown to, and by nobody else', async () => {
    const seen = async (asker: typeof stage.lead) =>
      (await asker.get('/recommendations?limit=1').expect(200)).body.total;
    expect(await seen(stage.api.visitor)).toBe(300);
    await stage.api.sql(`UPDATE recommendation SET visibility = 'partners' WHERE import_id = $1`, [importId]);
    const administrator = await stage.api.person({ role: 'administrator', stakeholderId: null });
    const [{ addressee_id: institution }] = (await stage.api.sql(
      'SELECT addressee_id FROM recommendation GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
    )) as [{ addressee_id: string }];
    const respondent = await stage.api.person({ role: 'respondent', stakeholderId: institution });
    expect(await seen(stage.api.visitor)).toBe(0);
    expect(await seen(administrator)).toBe(0);
    expect(await seen(stage.officer)).toBe(300);
    const largest = Math.max(...BY_PLACE.map(({ length }) => length));
    expect(await seen(respondent)).toBe(largest);
  });

  it('changes nothing the second time, says where the file is another by now, and goes without a trace but an institution that has people by now', async () => {
    const again = await stage.checked(stage.lead, FILE, foreignMapping(stage.bodyId));
    expect(again).toMatchObject({ unchanged: 300, differing: 0, creates: { recommendations: 0, stakeholders: 0 } });
    const other = await stage.checked(
      stage.lead,
      FILE.replace('« CVP-2020/01 »', '« autre »'),
      foreignMapping(stage.bodyId),
    );
    expect(other).toMatchObject({ unchanged: 300, differing: 1, differingRows: [1] });
    const { body } = await stage.lead.delete(`/imports/${importId}`).expect(200);
    const answered = count(ROWS, ({ accepted }) => accepted !== '');
    expect(body).toMatchObject({ recommendations: 300, responses: answered, stakeholders: 3 });
    expect(body.keptStakeholders).toHaveLength(1);
    expect(await total('')).toBe(0);
    expect(await stage.api.sql('SELECT FROM status_event')).toEqual([]);
  });

  it('is not for officers', async () => {
    const { id } = await steps(stage.officer).upload(Buffer.from(FILE));
    const { body } = await stage.officer.put(`/imports/${id}/mapping`).send(foreignMapping(stage.bodyId)).expect(403);
    expect(body.code).toBe('import.target-not-yours');
  });
});

const withoutZeros = (shares: Record<string, number>) =>
  Object.fromEntries(Object.entries(shares).filter(([, total]) => total > 0));
const dayBefore = (iso: string) => new Date(Date.parse(iso) - 1).toISOString().slice(0, 10);
