import type { ImportMapping } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { CCRB_FILE, IOPC_FILE, ccrbMapping, iopcMapping, itOn } from './testing/real-data';
import { COUNTS, steps, uploadsOfTheirOwn } from './testing/steps';

const LONG_MS = 180_000;

describe('an import of real records', () => {
  let api: TestApi;
  let bodyId: string;
  let lead: Asker;
  beforeAll(async () => {
    uploadsOfTheirOwn();
    api = await TestApi.start();
    bodyId = await aStakeholder(api, 'ombuds');
    lead = await api.person({ role: 'lead', stakeholderId: bodyId });
  });
  afterAll(() => api.stop());

  const counts = async () => (await api.sql(COUNTS))[0];
  const mapped = async (file: string, mapping: Partial<ImportMapping>) => {
    const { upload, map } = steps(lead);
    const { id } = await upload(file);
    await map(id, mapping);
    return id;
  };

  itOn(IOPC_FILE)(
    'takes a police watchdog’s findings in, once, and back out without a trace',
    async () => {
      const before = await counts();
      const { check, commit } = steps(lead);
      const made = { findings: 1318, recommendations: 243, stakeholders: 44 };
      const id = await mapped(IOPC_FILE, iopcMapping(bodyId));
      const checked = await check(id);
      expect(checked).toMatchObject({ rows: 1318, creates: made, unchanged: 0, errorRows: 0, errors: [] });
      expect(checked.ignoredColumns).toEqual(['id', 'iopc_ref']);
      expect(await counts()).toEqual(before);
      expect(await commit(id)).toEqual(checked);

      const again = await mapped(IOPC_FILE, iopcMapping(bodyId));
      const nothing = { findings: 0, recommendations: 0, stakeholders: 0 };
      const repeated = { rows: 1318, creates: nothing, unchanged: 1318, differing: 0, errorRows: 0 };
      expect(await check(again)).toMatchObject(repeated);
      expect(await commit(again)).toMatchObject(repeated);

      const positions = await api.sql('SELECT position, count(*)::int FROM recommendation GROUP BY 1 ORDER BY 2 DESC');
      expect(positions.map(({ position, count }) => [position, count])).toEqual([
        ['accepted', 202],
        ['pending', 27],
        ['rejected', 14],
      ]);
      const { body } = await lead.delete(`/imports/${again}`).expect(200);
      expect(body).toEqual({ ...nothing, keptStakeholders: [] });
      const undone = await lead.delete(`/imports/${id}`).expect(200);
      expect(undone.body).toEqual({ ...made, keptStakeholders: [] });
      expect(await counts()).toEqual(before);
    },
    LONG_MS,
  );

  itOn(IOPC_FILE)(
    'names each row that the mapping does not cover',
    async () => {
      const { columns, ...rest } = iopcMapping(bodyId);
      const bare = {
        ...columns,
        forces: { to: 'institutions', split: '|' },
        categories: { ...columns.categories, empty: 'error' },
      } as ImportMapping['columns'];
      const id = await mapped(IOPC_FILE, { ...rest, columns: bare });
      const checked = await steps(lead).check(id);
      expect(checked.errorRows).toBe(1318);
      const codes = new Set(checked.errors.map(({ column, code }) => `${column} ${code}`));
      expect([...codes].sort()).toEqual(['categories required', 'forces required', 'forces unknown-institution']);
      const refused = await lead.post(`/imports/${id}/commit`).expect(422);
      expect(refused.body.code).toBe('import.has-errors');
    },
    LONG_MS,
  );

  itOn(CCRB_FILE)(
    'takes 33,358 allegations in from a gzipped file without a key, once',
    async () => {
      const before = await counts();
      const { check, commit } = steps(lead);
      const id = await mapped(CCRB_FILE, ccrbMapping(bodyId));
      const made = { findings: 33_358, recommendations: 0, stakeholders: 362 };
      expect(await check(id)).toMatchObject({ rows: 33_358, creates: made, errorRows: 0 });
      expect(await commit(id)).toMatchObject({ creates: made });
      const again = await mapped(CCRB_FILE, ccrbMapping(bodyId));
      expect(await check(again)).toMatchObject({
        rows: 33_358,
        creates: { findings: 0 },
        unchanged: 33_358,
        differing: 0,
      });
      await lead.delete(`/imports/${id}`).expect(200);
      expect(await counts()).toEqual(before);
    },
    LONG_MS,
  );
});
