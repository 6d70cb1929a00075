import type { CreateFinding } from '@nahliad/contracts';
import { LABELS, today } from '@nahliad/domain';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import type { Response, Test } from 'supertest';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('the export of findings', () => {
  let api: TestApi;
  let officer: Asker;
  let [police, army] = ['', ''];
  const titles = ['=HYPERLINK("http://evil")', 'Line\nbreak, "quotes"', '@SUM(A1)', 'Затримання'];
  beforeAll(async () => {
    api = await TestApi.start();
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    army = await aStakeholder(api, 'security-institution', { nameEn: 'Army', institutionType: 'armed-forces' });
    officer = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'ombuds') });
    for (const [nth, en] of titles.entries()) {
      const over: Partial<CreateFinding> = {
        title: { en },
        severity: nth % 2 ? 2 : 4,
        themes: ['detention', 'budget'],
      };
      await aFinding(officer, [police, army], { ...over, criteria: ['human-rights', 'transparency'] });
    }
  });
  afterAll(() => api.stop());

  const bytes = (asked: Test): Promise<Response> =>
    asked.buffer(true).parse((stream, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => done(null, Buffer.concat(chunks)));
      stream.on('error', (error: Error) => done(error, null));
    });
  const download = async (path: string, language = 'en', asker = officer): Promise<Buffer> => {
    const answer = await bytes(asker.get(`/exports/${path}`).set('accept-language', language).expect(200));
    return answer.body;
  };
  const rows = async (path: string, language?: string, asker?: Asker): Promise<Record<string, string>[]> =>
    parse(await download(path, language, asker), { bom: true, columns: true });

  it('is a download named by subject and day, with the mark that spreadsheets know UTF-8 by', async () => {
    const answer = await officer.get('/exports/findings.csv').expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="findings-${today()}.csv"`);
    expect((await download('findings.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('has labels for people and keys for machines, in the language that is asked for', async () => {
    const [english] = await rows('findings.csv?sort=createdAt');
    expect(english).toMatchObject({
      Institutions: 'River Police; Army',
      Criteria: 'Human rights; Transparency',
      'Criteria (key)': 'human-rights|transparency',
      'Severity (key)': '4',
      'Themes (key)': 'detention|budget',
      'Workflow (key)': 'draft',
    });
    const [ukrainian] = await rows('findings.csv?sort=createdAt', 'uk-UA,uk;q=0.9');
    expect(ukrainian).toMatchObject({ Тяжкість: 'Тяжка', Теми: expect.stringContaining('Бюджет') });
    const [asked] = await rows('findings.csv?sort=createdAt&language=uk', 'en');
    expect(asked).toHaveProperty('Тяжкість');
  });

  it('keeps every text as it is, and gives a spreadsheet no formula to run', async () => {
    const written = (await rows('findings.csv?sort=createdAt')).map((row) => row['Title (English)']);
    expect(written).toEqual([`'${titles[0]}`, titles[1], `'${titles[2]}`, titles[3]]);
    const workbook = await new Workbook().xlsx.load((await download('findings.xlsx?sort=createdAt')) as never);
    const sheet = workbook.worksheets[0];
    const column = sheet?.getRow(1).values as string[];
    const cells = [2, 3, 4, 5].map((row) => sheet?.getRow(row).getCell(column.indexOf('Title (English)')));
    expect(cells.map((cell) => cell?.value)).toEqual(titles);
    expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is the list, with its filters, as JSON', async () => {
    const listed = (await officer.get('/findings?severity=4').expect(200)).body.items;
    expect(JSON.parse((await download('findings.json?severity=4')).toString())).toEqual(
      listed.map((finding: object) => ({ ...finding, affectedGroups: [], participants: [], replies: [] })),
    );
    expect(listed).toHaveLength(2);
    expect(JSON.parse((await download('findings.json?q=Затриманням')).toString())).toHaveLength(1);
  });

  it('holds nothing that the person may not read', async () => {
    expect((await download('findings.json', 'en', api.visitor)).toString()).toBe('[]');
    expect(await rows('findings.csv', 'en', api.visitor)).toEqual([]);
  });

  it('has every record once, however many pages they make', async () => {
    await api.sql(
      `WITH original AS (SELECT * FROM finding LIMIT 1),
        copy AS (
          INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity,
            workflow, publication, visibility)
          SELECT gen_random_uuid(), 'X-' || n, body_id, author_id, writer_ids, 'Copy', observed_on, severity, polarity,
            'final', 'published', 'public'
          FROM original, generate_series(1, 1100) n RETURNING id
        )
        INSERT INTO finding_institution (finding_id, institution_id, position)
        SELECT copy.id, fi.institution_id, fi.position
        FROM copy, original JOIN finding_institution fi ON fi.finding_id = original.id`,
    );
    const all = JSON.parse((await download('findings.json', 'en', api.visitor)).toString()) as { id: string }[];
    expect(new Set(all.map((one) => one.id)).size).toBe(1100);
    expect(all).toHaveLength(1100);
  });

  it('names the bodies that agreed to work on a finding, and nobody who was merely asked', async () => {
    const { items } = (await officer.get('/findings?severity=2').expect(200)).body;
    for (const [nameEn, state] of [
      ['Court of Audit', 'signed'],
      ['Press Council', 'invited'],
    ] as const)
      await api.sql(
        `INSERT INTO participation (id, finding_id, body_id, role, state) VALUES (gen_random_uuid(), $1, $2, 'co-lead', $3)`,
        [items[0].id, await aStakeholder(api, 'ombuds', { nameEn }), state],
      );
    const told = (await rows('findings.csv?severity=2')).map((row) => row['Took part (role)']);
    expect(told.filter(Boolean)).toEqual([`Court of Audit (${LABELS.en.participationRole['co-lead']})`]);
  });

  it('is in no other format, and takes no unknown filter', async () => {
    expect((await officer.get('/exports/findings.pdf').expect(404)).body.code).toBe('export.unknown');
    await officer.get('/exports/findings.csv?limit=3').expect(400);
    expect((await officer.get('/exports/findings.csv?q=a%00b').expect(400)).body.code).toBe('request.invalid-query');
  });
});
