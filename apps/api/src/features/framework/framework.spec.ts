import { Framework } from '@nahliad/contracts';
import { TestApi } from '../../testing/api';

describe('the framework', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());

  it('gives a visitor every vocabulary, criterion and objective, in both languages', async () => {
    const { body } = await api.visitor.get('/framework').expect(200);
    const { vocabularies, criteria, objectives, affectedGroups, regions } = Framework.parse(body);
    expect(vocabularies.stakeholderCategory?.map((entry) => entry.key)).toEqual([
      'parliament',
      'ombuds',
      'civil-society',
      'media',
      'executive',
      'government',
      'security-institution',
    ]);
    expect(affectedGroups.find(({ key }) => key === 'displacement')?.values[0]).toEqual({
      key: 'internally-displaced',
      label: { en: 'Internally displaced people', uk: 'Внутрішньо переміщені особи' },
    });
    expect([criteria.length, objectives.length, regions.length]).toEqual([10, 9, 27]);
    expect(criteria.every((one) => one.signs.length === 3 && one.sources.length > 0)).toBe(true);
    expect(criteria.find((one) => one.key === 'transparency')?.objectives).toEqual([
      'embedded-mechanisms',
      'cost-effectiveness',
    ]);
  });

  it('answers an unchanged framework with 304', async () => {
    const first = await api.visitor.get('/framework').expect(200);
    await api.visitor.get('/framework').set('if-none-match', String(first.headers.etag)).expect(304);
  });
});
