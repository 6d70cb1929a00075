import type { CreateFinding } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('the groups that a finding affects', () => {
  let api: TestApi;
  let officer: Asker;
  let police: string;
  beforeAll(async () => {
    api = await TestApi.start();
    police = await aStakeholder(api, 'security-institution');
    officer = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'ombuds') });
    await affecting(
      'Women and children',
      { dimension: 'sex', value: 'women' },
      { dimension: 'age', value: 'children' },
    );
    await affecting('Grown men', { dimension: 'sex', value: 'men' });
    await affecting('Nobody asked', { dimension: 'sex', value: 'not-asked' });
    await affecting('Nobody could say', { dimension: 'sex', value: 'unknown' });
    await affecting('Fishermen', { dimension: 'income', value: 'fishermen: of the lake' });
    await affecting('Nothing recorded');
  });
  afterAll(() => api.stop());

  const affecting = (en: string, ...affectedGroups: NonNullable<CreateFinding['affectedGroups']>) =>
    aFinding(officer, [police], { title: { en }, affectedGroups });
  const listed = async (filter: string, asker = officer): Promise<string[]> => {
    const { body } = await asker.get(`/findings?sort=createdAt&${filter}`).expect(200);
    expect(body.total).toBe(body.items.length);
    return body.items.map(({ title }: { title: { en: string } }) => title.en);
  };

  it('narrow the list to one group, to any of several, and to a respect whatever is recorded in it', async () => {
    expect(await listed('group=sex:women')).toEqual(['Women and children']);
    expect(await listed('group=sex:men&group=age:children')).toEqual(['Women and children', 'Grown men']);
    expect(await listed('group=sex')).toEqual(['Women and children', 'Grown men', 'Nobody asked', 'Nobody could say']);
    expect(await listed('group=age:women')).toEqual([]);
  });

  it('are two different gaps where nobody asked, and where nobody could say', async () => {
    expect(await listed('group=sex:not-asked')).toEqual(['Nobody asked']);
    expect(await listed('group=sex:unknown')).toEqual(['Nobody could say']);
  });

  it('are found by words of one’s own too', async () => {
    expect(await listed(`group=${encodeURIComponent('income:fishermen: of the lake')}`)).toEqual(['Fishermen']);
  });

  it('are nobody’s to count who may not read the findings', async () => {
    expect(await listed('group=sex', api.visitor)).toEqual([]);
  });

  it('are asked for in a respect that there is', async () => {
    const { body } = await officer.get('/findings?group=shoe-size:42').expect(400);
    expect(body.errors).toEqual([{ path: 'group', code: 'unknown' }]);
  });

  it('stand in the export in words and as keys', async () => {
    const { text } = await officer.get('/exports/findings.csv?group=age:children').expect(200);
    expect(text).toContain('Sex: Women; Age: Children');
    expect(text).toContain('sex:women|age:children');
    const { text: ukrainian } = await officer.get('/exports/findings.csv?group=sex:not-asked&language=uk').expect(200);
    expect(ukrainian).toContain('Стать: Не запитували');
  });
});
