import { aStakeholder } from '../../testing/factories';
import { HEADER, ImportStage, MAPPING, ROW, SECOND, fileOf, withColumn } from './testing/stage';

describe('an error of a row', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it.each([
    [
      'a name that nobody has',
      ROW.replace('River Police', 'Nobody'),
      withColumn('service', { create: undefined }),
      '3 service unknown-institution',
    ],
    [
      'a value that the mapping does not name',
      ROW.replace('custody', 'traffic'),
      withColumn('topic', { other: 'error' }),
      '3 topic not-mapped',
    ],
    ['values that were all skipped', ROW.replace('custody', 'traffic'), {}, '3 topic required'],
    ['a day that is none', ROW.replace('2025-03-14', '2025-02-30'), {}, '3 on not-a-date'],
    ['a day to come', ROW.replace('2025-03-14', '2099-01-01'), {}, '3 on in-future'],
    ['a title too long', ROW.replace('Held', 'x'.repeat(200)), {}, '3 title too-long'],
    ['an empty title', ROW.replace('Held without a record', ''), {}, '3 title required'],
    ['an empty key', ROW.replace('R-1', ''), {}, '3 ref required'],
    ['a recommendation without a date', ROW.replace('2025-04-01', ''), {}, '3 issued required'],
    ['an answer due before the question', ROW.replace('2025-06-01', '2025-01-01'), {}, '3 due due-before-issue'],
    ['the error of a formula', ROW.replace('Held without a record', '#REF!'), {}, '3 title formula-error'],
    ['the stamp of a state secret', ROW.replace('Held without a record', 'Top secret'), {}, '3 title state-secret'],
    ['a cell too few', ROW.replace(',Yes', ''), {}, '3 null ragged'],
    [
      'a final finding that nobody verified',
      ROW,
      { set: { ...MAPPING.set, verification: 'pending' } },
      '3 null verification-required',
    ],
    [
      'a finding that was shared for reply elsewhere',
      ROW.replace('Yes', 'Надіслано для відповіді'),
      { ...withColumn('answer', { to: 'workflow', values: undefined }), set: { severity: 2, polarity: 'adverse' } },
      '3 answer share-after-import',
    ],
    [
      'a published finding that is not final',
      ROW,
      { set: { ...MAPPING.set, workflow: 'assessed' } },
      '3 null final-required',
    ],
  ])('names %s', async (_, line, over, error) =>
    expect(await stage.errorsOf(fileOf(SECOND, SECOND.replace('R-2', 'R-5'), line), over as never)).toContain(error),
  );

  it('is a key that an earlier row has, and it is the later row’s', async () => {
    expect(await stage.errorsOf(fileOf(ROW, SECOND, ROW))).toEqual(['3 ref repeated']);
  });

  it('tells institutions of one name apart by what they are, and otherwise does not guess', async () => {
    const [mill, ford] = [`Mill ${stage.bodyId}`, `Ford ${stage.bodyId}`];
    for (const category of ['media', 'security-institution'] as const)
      await aStakeholder(stage.api, category, { nameEn: mill });
    for (let n = 0; n < 2; n++) await aStakeholder(stage.api, 'security-institution', { nameEn: ford });
    const file = fileOf(ROW.replace('River Police', ` ${mill.toUpperCase()} `), SECOND.replace('Hill Guard', ford));
    expect(await stage.errorsOf(file)).toEqual(['2 service ambiguous-institution']);
  });

  it('stops the whole import', async () => {
    const before = await stage.counts();
    const { id, errorRows } = await stage.checked(stage.lead, fileOf(ROW, SECOND.replace('2025-03-15', 'soon')));
    expect(errorRows).toBe(1);
    expect((await stage.lead.post(`/imports/${id}/commit`).expect(422)).body.code).toBe('import.has-errors');
    expect(await stage.counts()).toEqual(before);
  });

  it('is in the error file with its row, in the reader’s language, and no cell can run as a formula', async () => {
    const { id } = await stage.checked(stage.lead, fileOf(ROW, '=HYPERLINK(1),,Hill Guard,custody,soon,,,,'));
    const file = await stage.lead.get(`/imports/${id}/errors.csv`).set('accept-language', 'uk-UA,en;q=0.5').expect(200);
    expect(file.headers['content-type']).toContain('text/csv');
    const [head, ...lines] = file.text.replace('\ufeff', '').trim().split('\r\n');
    expect(head).toBe(`Рядок,Стовпець,Помилка,Що не так,Значення,${HEADER}`);
    expect(lines).toEqual([
      `2,on,not-a-date,Значення не є датою в очікуваному форматі.,soon,'=HYPERLINK(1),,Hill Guard,custody,soon,,,,`,
      `2,title,required,Тут потрібне значення.,,'=HYPERLINK(1),,Hill Guard,custody,soon,,,,`,
    ]);
    const english = await stage.lead.get(`/imports/${id}/errors.csv`).set('accept-language', 'en').expect(200);
    expect(english.text).toContain('A value is required here.');
  });
});
