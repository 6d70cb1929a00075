import { ExportedIndicator } from '@nahliad/contracts';
import { INDICATORS, definitionOf } from '@nahliad/domain';
import { parse } from 'csv-parse/sync';
import { TestApi } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { Register } from './testing/register';

const AS_OF = 'asOf=2026-06-30';

describe('the export of indicators', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
    const register = new Register(api);
    const [bodyId, police] = [await aStakeholder(api, 'ombuds'), await aStakeholder(api, 'security-institution')];
    const found = { bodyId, institutionIds: [police], observedOn: '2026-01-10' };
    await register.finding(found);
    await register.finding({ ...found, publication: 'unpublished' });
  });
  afterAll(() => api.stop());

  const exported = async (query: string, asker = api.visitor): Promise<ExportedIndicator[]> =>
    (await asker.get(`/exports/indicators.json?${query}`).expect(200)).body.map((one: unknown) =>
      ExportedIndicator.parse(one),
    );

  it('has the value of every indicator, as each is answered alone', async () => {
    const { items } = (await api.visitor.get('/indicators').expect(200)).body;
    const rows = await exported(AS_OF);
    expect(rows.map(({ key }) => key)).toEqual(items.map(({ key }: { key: string }) => key));
    for (const { key, name, unit, formulaVersion, asOf, window, ...value } of rows) {
      const { body } = await api.visitor.get(`/indicators/${key}?${AS_OF}`).expect(200);
      expect({ key, asOf, window, formulaVersion, values: [value] }).toEqual(body);
      expect(items).toContainEqual(expect.objectContaining({ key, name, unit }));
    }
  });

  it('has a row for each group of those that can be grouped so, or of the one that is named', async () => {
    expect(new Set((await exported(`${AS_OF}&by=category`)).map(({ key }) => key))).toEqual(
      new Set(INDICATORS.filter((key) => definitionOf(key).dimensions.includes('category'))),
    );
    const rows = await exported(`${AS_OF}&by=category&key=findings`);
    expect(rows.map(({ group, numerator }) => [group?.key, numerator])).toContainEqual(['ombuds', 1]);
    await api.visitor.get('/exports/indicators.json?by=category&key=coverage').expect(422);
  });

  it('counts what each person may count', async () => {
    const analyst = await api.person({ role: 'analyst' });
    const [row] = await exported(`${AS_OF}&key=findings`, analyst);
    expect(row?.numerator).toBe(2);
  });

  it('is a table in the language of whoever asks, and leaves empty what is no number', async () => {
    const { text } = await api.visitor
      .get(`/exports/indicators.csv?${AS_OF}&by=criterion&key=acceptance`)
      .set('accept-language', 'uk')
      .expect(200);
    const [row]: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(row).toMatchObject({ 'Група (ключ)': 'legal-framework', Значення: '', 'Стан (ключ)': 'no-cases' });
    expect(row?.['Група']).toMatch(/[а-яіїєґ]/i);
    await api.visitor.get('/exports/indicators.pdf').expect(404);
  });
});
