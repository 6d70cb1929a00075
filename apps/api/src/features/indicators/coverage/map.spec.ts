import { CoverageMap, CoverageWhatIf, type CreateActivity } from '@nahliad/contracts';
import { monthsBefore, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../../testing/api';
import { aFinding, aMandate, anActivity, aStakeholder } from '../../../testing/factories';

describe('the map of coverage', () => {
  let api: TestApi;
  let [administrator, lead, officer]: Asker[] = [];
  let [ombuds, ngo, police, border] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    ombuds = await aStakeholder(api, 'ombuds');
    ngo = await aStakeholder(api, 'civil-society');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'A police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'B border guard' });
    administrator = await api.person({ role: 'administrator' });
    lead = await api.person({ role: 'lead', stakeholderId: ombuds });
    officer = await api.person({ role: 'officer', stakeholderId: ngo });
  });
  beforeEach(() => api.sql('TRUNCATE finding, activity, mandate CASCADE'));
  afterAll(() => api.stop());

  const as = (asker: Asker | undefined) => asker as Asker;
  const monthsAgo = (months: number) => monthsBefore(today(), months);
  const mandate = (body: string, institution: string, over = {}) =>
    aMandate(as(administrator), body, institution, over);
  const look = (who: Asker | undefined, months: number, over: Partial<CreateActivity> = {}) =>
    anActivity(as(who), [police], { startedOn: monthsAgo(months), endedOn: monthsAgo(months), ...over });
  const map = async (query = '', asker = lead): Promise<CoverageMap> => {
    const { body } = await as(asker).get(`/coverage?${query}`).expect(200);
    expect(CoverageMap.parse(body)).toEqual(body);
    return body;
  };
  const cellAt = ({ cells }: CoverageMap, institution = police, criterion = 'human-rights') => {
    const cell = cells.find((one) => one.institutionId === institution && one.criterion === criterion);
    if (!cell) throw new Error('no such cell');
    return cell;
  };

  it('has a cell for every institution and criterion, and tells those that nobody has to look at apart', async () => {
    await mandate(ombuds, police, { criteria: ['human-rights', 'transparency'], criticality: 3 });
    const answer = await map();
    expect(answer.cells).toHaveLength(20);
    expect(answer.mandateGaps).toHaveLength(18);
    expect(cellAt(answer)).toMatchObject({
      state: 'never',
      weight: 3,
      dueOn: null,
      mandates: [{ bodyId: ombuds, criticality: 3, intervalMonths: 24 }],
    });
    expect(cellAt(answer, border)).toMatchObject({ state: 'never', weight: 0, mandates: [], intervalMonths: null });
    expect(answer.mandateCoverage).toMatchObject({ numerator: 0, denominator: 6, value: 0 });
    expect(answer.blindness.parts).toMatchObject({ cells: 2, never: 2, mandateGaps: 18 });
    expect(answer.blindSpots.slice(0, 2).map(({ criterion }) => criterion)).toEqual(['transparency', 'human-rights']);
  });

  it('goes from current to lapsed with its interval, and an act that was obstructed is no look', async () => {
    await mandate(ombuds, police, { intervalMonths: 12 });
    await look(lead, 6);
    expect(cellAt(await map())).toMatchObject({
      state: 'current',
      lastLookOn: monthsAgo(6),
      lastLookBy: [ombuds],
      dueOn: monthsBefore(monthsAgo(6), -12),
      singleCategory: true,
    });
    await api.sql('DELETE FROM activity');
    await look(lead, 13);
    await look(lead, 1, { outcome: 'obstructed' });
    const answer = await map();
    expect(cellAt(answer)).toMatchObject({ state: 'lapsed', weight: 2, obstructedOn: monthsAgo(1) });
    expect(answer.mandateCoverage.parts).toEqual({ covered: 0, lapsed: 1, never: 0 });
    expect(answer.lookNext).toMatchObject([
      { institutionId: police, criteria: ['human-rights'], lapsed: 1, obstructed: true, coverageAfter: 1 },
    ]);
  });

  it('names all who look at the same cell, by the strictest of their mandates', async () => {
    await mandate(ombuds, police, { intervalMonths: 36, criticality: 1 });
    await mandate(ngo, police, { intervalMonths: 12, criticality: 3 });
    await look(lead, 2);
    await look(officer, 3);
    const cell = cellAt(await map());
    expect(cell).toMatchObject({ intervalMonths: 12, categories: ['civil-society', 'ombuds'], singleCategory: false });
    expect(new Set(cell.watchedBy)).toEqual(new Set([ombuds, ngo]));
    expect(cell.lastLookBy).toEqual([ombuds]);
  });

  it('stands as it stood on the day that is asked for', async () => {
    await mandate(ombuds, police, { validFrom: monthsAgo(18) });
    await look(lead, 6);
    expect(cellAt(await map(`asOf=${monthsAgo(7)}`)).state).toBe('never');
    expect(cellAt(await map(`asOf=${monthsAgo(20)}`)).mandates).toEqual([]);
    expect(cellAt(await map()).state).toBe('current');
  });

  it('works coverage out as the indicators do: a finding is no act, and carries out no mandate', async () => {
    await mandate(ombuds, police, { criteria: ['human-rights', 'transparency'], intervalMonths: 12 });
    await look(officer, 3, { criteria: ['transparency'] });
    for (const institution of [police, border]) {
      const { id } = await aFinding(as(officer), [institution], { observedOn: monthsAgo(1) });
      await api.sql(
        `UPDATE finding SET workflow = 'final', verification = 'verified', visibility = 'partners' WHERE id = $1`,
        [id],
      );
    }
    const answer = await map();
    expect(cellAt(answer)).toMatchObject({ state: 'never', lastLookOn: null, findings: 1 });
    expect(cellAt(answer, border)).toMatchObject({ state: 'current', lastLookOn: monthsAgo(1), mandates: [] });
    for (const [key, figures] of [
      ['mandate-coverage', answer.mandateCoverage],
      ['blind-spots', answer.blindness],
    ] as const) {
      const { body } = await as(lead).get(`/indicators/${key}`).expect(200);
      expect(body.values).toEqual([{ group: null, ...figures }]);
    }
    expect(answer.mandateCoverage).toMatchObject({ value: 0.5, grade: 'D' });
  });

  it('is narrowed to institutions, criteria and the category that oversees', async () => {
    await mandate(ombuds, police);
    await look(officer, 2);
    const one = await map(`institutionId=${police}&criterion=human-rights`);
    expect(one.cells).toHaveLength(1);
    expect(one.cells[0]).toMatchObject({ state: 'current' });
    expect(cellAt(await map('category=ombuds')).state).toBe('never');
    expect(cellAt(await map('category=civil-society')).mandates).toEqual([]);
  });

  it('counts for nobody an act that they may not know of', async () => {
    await mandate(ombuds, police);
    await look(lead, 1, { visibility: 'restricted' });
    expect(cellAt(await map()).state).toBe('current');
    for (const asker of [api.visitor, officer, administrator]) {
      const answer = await map('', asker);
      expect(cellAt(answer)).toMatchObject({ state: 'never', categories: [], underWay: false });
      expect(answer.bodies.map(({ id }) => id)).toEqual([ombuds]);
    }
  });

  it('says what a visit would change, and keeps nothing of it', async () => {
    await mandate(ombuds, police, { criteria: ['human-rights', 'transparency'] });
    await look(lead, 1);
    const visit = (criterion: string) => `visit=${police},${criterion}`;
    const query = [visit('transparency'), visit('human-rights'), visit('accountability')].join('&');
    const { body } = await as(lead).get(`/coverage/what-if?${query}`).expect(200);
    expect(CoverageWhatIf.parse(body)).toEqual(body);
    expect([body.before.value, body.after.value]).toEqual([0.5, 1]);
    expect(body.changed).toEqual([
      { institutionId: police, criterion: 'transparency', from: 'never', dueOn: monthsBefore(today(), -24) },
    ]);
    expect((await map()).mandateCoverage.value).toBe(0.5);
    await as(lead).get('/coverage/what-if?visit=nowhere').expect(400);
  });
});
