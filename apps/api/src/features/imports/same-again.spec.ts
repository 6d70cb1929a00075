import type { ImportMapping } from '@nahliad/contracts';
import { aStakeholder } from '../../testing/factories';
import { FILE, ImportStage, MAPPING, ROW, SECOND, fileOf } from './testing/stage';
import { steps } from './testing/steps';

describe('the same file again', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('changes nothing, whoever brings it and however the finding was worked on', async () => {
    await stage.committed(stage.lead, FILE);
    await stage.api.sql(
      `UPDATE finding SET title_en = 'Reworded here', version = 2 WHERE body_id = $1 AND external_id = 'R-2'`,
      [stage.bodyId],
    );
    const before = await stage.counts();
    const again = await stage.checked(stage.officer, FILE);
    expect(again).toMatchObject({
      creates: { findings: 0, recommendations: 0, stakeholders: 0 },
      unchanged: 2,
      differing: 1,
      differingRows: [2],
      errorRows: 0,
    });
    await steps(stage.officer).commit(again.id);
    expect(await stage.counts()).toEqual(before);
  });

  it('knows rows without a key by what is read of them, and repeated ones by their turn', async () => {
    const { ref: _, ...columns } = MAPPING.columns;
    const twice = fileOf(ROW, ROW, SECOND);
    await stage.committed(stage.lead, twice, { columns });
    expect(await stage.checked(stage.lead, `${twice}\n${ROW}`, { columns })).toMatchObject({
      unchanged: 3,
      creates: { findings: 1 },
    });
  });

  it('knows a key of several columns, and only within its body', async () => {
    await stage.committed(stage.lead, FILE, { key: ['ref', 'on'] });
    expect(await stage.checked(stage.lead, FILE, { key: ['ref', 'on'] })).toMatchObject({ unchanged: 2 });
    const other = await stage.api.person({ role: 'lead', stakeholderId: await aStakeholder(stage.api, 'media') });
    expect(await stage.checked(other, FILE, { key: ['ref', 'on'] })).toMatchObject({ unchanged: 0 });
  });

  it('ties a recommendation of the same number to each of its findings, and makes it once', async () => {
    const file = fileOf(ROW, ROW.replace('R-1', 'R-3'));
    const numbered = {
      columns: {
        ...MAPPING.columns,
        issued: [{ to: 'recommendation.issuedOn' }, { to: 'recommendation.externalId' }],
      },
    } as Partial<ImportMapping>;
    expect(await stage.checked(stage.lead, file, numbered)).toMatchObject({
      creates: { findings: 2, recommendations: 1 },
      errorRows: 0,
    });
    await stage.committed(stage.lead, file, numbered);
    expect(await stage.errorsOf(fileOf(ROW.replace('R-1', 'R-4').replace('Keep', 'Burn')), numbered)).toEqual([
      '1 advice recommendation-differs',
    ]);
  });
});
