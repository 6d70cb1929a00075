import { HEADER, ImportStage, MAPPING, ROW, SECOND } from './testing/stage';
import { steps } from './testing/steps';

const GROUPS = 'SELECT external_id AS ref, affected_groups AS groups FROM finding WHERE body_id = $1 ORDER BY 1';

describe('the groups that a file says are affected', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  const columns = { ...MAPPING.columns, groups: { to: 'affectedGroups' as const, split: '|' } };
  const fileWith = (first: string, second: string) =>
    [`${HEADER},groups`, `${ROW},${first}`, `${SECOND},${second}`].join('\n');

  it('are read as keys, as labels in either language, and in words of its own after the respect', async () => {
    const file = fileWith('sex:women|Діти|Income: fishermen', 'Sex: Not asked|Стать: Невідомо');
    const { id, errorRows } = await stage.checked(stage.lead, file, { columns });
    expect(errorRows).toBe(0);
    await steps(stage.lead).commit(id);
    expect(await stage.api.sql(GROUPS, [stage.bodyId])).toEqual([
      {
        ref: 'R-1',
        groups: [
          { dimension: 'sex', value: 'women' },
          { dimension: 'age', value: 'children' },
          { dimension: 'income', value: 'fishermen' },
        ],
      },
      {
        ref: 'R-2',
        groups: [
          { dimension: 'sex', value: 'not-asked' },
          { dimension: 'sex', value: 'unknown' },
        ],
      },
    ]);
    expect(await stage.checked(stage.lead, file, { columns })).toMatchObject({ unchanged: 2, differing: 0 });
    const another = fileWith('sex:men', 'Sex: Not asked|Стать: Невідомо');
    expect(await stage.checked(stage.lead, another, { columns })).toMatchObject({ differing: 1 });
  });

  it('are refused where the file does not say in what respect', async () => {
    const { errorRows } = await stage.checked(stage.lead, fileWith('fishermen', 'unknown'), { columns });
    expect(errorRows).toBe(2);
  });
});
