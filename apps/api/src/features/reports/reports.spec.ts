import type { MakeReport, ReportVerification } from '@nahliad/contracts';
import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { OversightRegister } from '../indicators/testing/oversight-register';
import { textOf } from './testing/read-docx';
import { pagesOf } from './testing/read-pdf';
import { speaking } from './words/words';

const CLOSED_ROUND = `
  WITH round AS (
    INSERT INTO assessment_round (id, title_en, body_id, indicators, status, opened_by, ended_on)
    VALUES ($1, 'A round', $2, '{force-reviewed}', 'closed', $4, '2026-05-01')
  )
  INSERT INTO score (id, round_id, institution_id, indicator, criterion, place, level, unscored, rationale, assessed_at)
  VALUES (gen_random_uuid(), $1, $3, 'force-reviewed', 'human-rights', 0, 25, NULL, 'As recorded', now())`;

describe('a report', () => {
  let api: TestApi;
  let analyst: Asker;
  let [police, prisons, customs, borderGuard] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    analyst = await api.person({ role: 'analyst' });
    const register = new OversightRegister(api);
    const bodyId = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    prisons = await aStakeholder(api, 'security-institution');
    customs = await aStakeholder(api, 'security-institution', { institutionType: 'customs' });
    borderGuard = await aStakeholder(api, 'security-institution', { institutionType: 'border-guard' });
    await register.activity({ bodyId, institutionIds: [customs], endedOn: '2026-01-20', visibility: 'partners' });
    await api.sql(CLOSED_ROUND, [uuidv7(), bodyId, borderGuard, await register.author()]);
    for (const [institutionId, publication] of [
      [police, 'published'],
      [police, 'published'],
      [prisons, 'unpublished'],
    ] as const) {
      const findingId = await register.finding({
        bodyId,
        institutionIds: [institutionId],
        observedOn: '2026-01-10',
        publication,
      });
      await register.recommendation({
        findingIds: [findingId],
        issuerId: bodyId,
        addresseeIds: [institutionId],
        issuedOn: '2026-02-01',
        position: 'accepted',
      });
    }
  });
  afterAll(() => api.stop());

  const make = async (over: Partial<MakeReport> = {}, asker = analyst) => {
    const asked = { subject: 'scorecard', language: 'en', format: 'pdf', asOf: '2026-06-30', ...over };
    const { body, headers } = await asker.post('/reports').send(asked).responseType('blob').expect(200);
    return { file: body as Buffer, headers };
  };
  const verify = async (sha256: string, asker = api.visitor): Promise<ReportVerification> =>
    (await asker.post('/reports/verification').send({ sha256 }).expect(200)).body;
  const hashOf = (file: Buffer) => createHash('sha256').update(file).digest('hex');

  it('of a scorecard is a PDF that says where it comes from, what it holds, and how it was computed', async () => {
    const { file, headers } = await make();
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="nahliad-scorecard-2026-06-30.pdf"',
    });
    const pages = pagesOf(file);
    expect(pages[0]).toMatch(/Scorecard.*All institutions.*30 June 2026.*1 July 2024 to 30 June 2026.*version \d/);
    expect(pages[1]).toMatch(/Contents Scores of the criteria .*What the scores are made of .*Method/);
    pages.forEach((page, nth) => expect(page).toContain(`Page ${nth + 1} of ${pages.length}`));
    const all = pages.join(' ');
    for (const said of ['Human rights', 'Recommendations accepted', '3 of 3', 'Wilson', 'Not assessed'])
      expect(all).toContain(said);
  });

  it('is known again by its hash for as long as not a byte of it has changed', async () => {
    const { file, headers } = await make();
    const sha256 = hashOf(file);
    expect(headers['repr-digest']).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    const [made] = (await analyst.get('/reports').expect(200)).body.items;
    expect(made).toMatchObject({ subject: 'scorecard', institution: null, window: 24, sha256, size: file.length });
    expect((await verify(sha256)).report).toMatchObject({ subject: 'scorecard', asOf: '2026-06-30', madeBy: null });
    const sent = (content: Buffer) => api.visitor.post('/reports/verification').attach('file', content, 'report.pdf');
    expect((await sent(file).expect(200)).body).toEqual(await verify(sha256));
    file[file.length - 10]! ^= 1;
    expect((await sent(file).expect(200)).body).toEqual({ sha256: hashOf(file), report: null });
  });

  it('tells who made it to those alone who are signed in, and lists to each their own', async () => {
    const sha256 = hashOf((await make()).file);
    const officer = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'media') });
    expect((await verify(sha256, officer)).report?.madeBy).toMatch(/^Person /);
    expect((await officer.get('/reports').expect(200)).body).toMatchObject({ items: [], total: 0 });
    await api.visitor.get('/reports').expect(401);
  });

  it('holds nothing that whoever makes it may not read, and is marked by the most closed record that it counts', async () => {
    const respondent = await api.person({ role: 'respondent', stakeholderId: police });
    const told = async (over: Partial<MakeReport>, asker = analyst) => {
      const all = pagesOf((await make(over, asker)).file).join(' ');
      const [made] = (await asker.get('/reports').expect(200)).body.items;
      return { all, marking: made.marking };
    };
    const everything = await told({});
    expect(everything.all).toContain('3 of 3');
    expect(everything).toMatchObject({ marking: 'partners' });
    for (const published of [await told({ publishedOnly: true }), await told({}, respondent)]) {
      expect(published.all).toContain('2 of 2');
      expect(published).toMatchObject({ marking: 'public' });
    }
    expect(await told({ institutionId: police })).toMatchObject({ marking: 'public' });
    expect(await told({ institutionId: prisons })).toMatchObject({ marking: 'partners' });
  });

  it.each([
    ['the acts of oversight that it counts, though nothing was found in them', () => customs],
    ['what rounds came to', () => borderGuard],
  ])('is marked by %s', async (_, institution) => {
    const marking = async (over: Partial<MakeReport>) => {
      await make({ institutionId: institution(), format: 'docx', ...over });
      return (await analyst.get('/reports').expect(200)).body.items[0].marking;
    };
    expect([await marking({}), await marking({ publishedOnly: true })]).toEqual(['partners', 'public']);
  });

  it('of an institution has its figures, where nobody looked, and its records', async () => {
    const all = pagesOf((await make({ subject: 'institution', institutionId: police })).file).join(' ');
    for (const said of [
      'Report on an institution River Police',
      'Adverse findings among them 2',
      'January 2026 2',
      'F-1 10 Jan 2026 A finding Moderate',
      'The findings behind the figures, the latest first: 2.',
      'Pairs of institution and criterion with a finding 1 of 10',
    ])
      expect(all).toContain(said);
    expect(all).not.toContain('F-5');
  });

  describe.each([
    ['scorecard', 'en'],
    ['scorecard', 'uk'],
    ['institution', 'en'],
    ['institution', 'uk'],
    ['period', 'en'],
    ['period', 'uk'],
  ] as const)('of the kind %s, written in the language %s,', (subject, language) => {
    const { facts, page, contents, marked } = speaking(language).words;
    const asked = () => ({ subject, language, institutionId: police });

    it('has its provenance, its contents and a number on each page', async () => {
      const { file } = await make(asked());
      const [cover = '', second = '', ...others] = pagesOf(file);
      for (const said of [facts.asOf, facts.records, facts.marking, marked.public, facts.source])
        expect(cover).toContain(said);
      expect(second).toMatch(new RegExp(`^${contents} `));
      const pages = [cover, second, ...others];
      pages.forEach((said, nth) => expect(said).toContain(page(`${nth + 1}`, `${pages.length}`)));
    });

    it('is the same in Word as in PDF, word for word, and either is known by its hash', async () => {
      const [pdf, docx] = [await make(asked()), await make({ ...asked(), format: 'docx' })];
      expect(docx.headers['content-type']).toContain('wordprocessingml');
      const written = (await textOf(docx.file)).split('\n').filter(Boolean);
      const drawn = pagesOf(pdf.file).join('').replace(/\s/g, '');
      expect(written.length).toBeGreaterThan(100);
      expect(written.filter((one) => !drawn.includes(one.replace(/\s/g, '')))).toEqual([]);
      for (const [format, { file }] of Object.entries({ pdf, docx }))
        expect((await verify(hashOf(file))).report).toMatchObject({ subject, language, format });
    });
  });

  it('speaks Ukrainian as it speaks English', async () => {
    const { file } = await make({ language: 'uk', institutionId: police });
    const all = pagesOf(file).join(' ');
    for (const said of ['Картка оцінок', 'Установа ', 'Станом на', '30 червня 2026', 'Права людини', 'Методика'])
      expect(all).toContain(said);
    expect(all).not.toMatch(/[a-z]{3} of |undefined|\?{2}/);
  });

  it('of an institution names one, of those that are overseen', async () => {
    const refused = (over: object) =>
      analyst
        .post('/reports')
        .send({ subject: 'institution', language: 'en', format: 'pdf', ...over })
        .expect(422);
    expect((await refused({})).body.errors).toEqual([{ path: 'institutionId', code: 'required' }]);
    const body = await aStakeholder(api, 'media');
    expect((await refused({ institutionId: body })).body.code).toBe('stakeholder.unknown');
    expect((await api.visitor.post('/reports/verification').send({}).expect(422)).body.errors).toEqual([
      { path: 'sha256', code: 'required' },
    ]);
  });

  it('is not scheduled where no mail is sent', async () => {
    const asked = { subject: 'scorecard', language: 'en', format: 'pdf', rhythm: 'weekly', day: 1 };
    const sent = analyst.post('/reports/schedules').send({ ...asked, recipientIds: [analyst.id] });
    expect((await sent.expect(409)).body.code).toBe('report-schedule.no-mail');
    expect((await analyst.get('/reports/schedules').expect(200)).body).toEqual({ items: [], mail: false });
  });

  it('leaves an entry in the trail with the hash', async () => {
    const sha256 = hashOf((await make()).file);
    const [entry] = await api.sql('SELECT * FROM audit_entry WHERE action = $1 ORDER BY id DESC LIMIT 1', [
      'report.made',
    ]);
    expect(entry).toMatchObject({ person_id: analyst.id, detail: { kind: 'scorecard', sha256 } });
  });
});
