import { existsSync } from 'node:fs';
import path from 'node:path';
import { FILE, ImportStage, ROW, fileOf } from '../testing/stage';

describe('an import undone', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('leaves every table as it was', async () => {
    const before = await stage.counts();
    const id = await stage.committed(stage.lead, FILE);
    const { body } = await stage.lead.delete(`/imports/${id}`).expect(200);
    expect(body.findings).toBe(2);
    expect(await stage.counts()).toEqual(before);
    expect((await stage.lead.delete(`/imports/${id}`).expect(409)).body.code).toBe('import.undone');
    expect((await stage.lead.get(`/imports/${id}`).expect(200)).body.status).toBe('undone');
  });

  it.each([
    ['a finding', `UPDATE finding SET version = 2 WHERE external_id = 'R-2' AND import_id = $1`],
    [
      'a status',
      `INSERT INTO status_event (id, finding_id, axis, to_value, effective_on) SELECT gen_random_uuid(), id, 'workflow', 'closed', current_date FROM finding WHERE import_id = $1`,
    ],
    ['a recommendation', `UPDATE recommendation SET version = 2 WHERE import_id = $1`],
    [
      'a reply',
      `INSERT INTO response (id, recommendation_id, author_id, position, substantive) SELECT gen_random_uuid(), id, author_id, 'noted', true FROM recommendation WHERE import_id = $1`,
    ],
    [
      'a duplicate',
      `INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity, duplicate_of) SELECT gen_random_uuid(), 'X-' || id, body_id, author_id, writer_ids, 'x', observed_on, 1, polarity, id FROM finding WHERE import_id = $1 AND external_id = 'R-1'`,
    ],
    [
      'a comment',
      `INSERT INTO comment (id, finding_id, author_id, text) SELECT gen_random_uuid(), id, author_id, 'x' FROM finding WHERE import_id = $1`,
    ],
    [
      'a comment on a recommendation',
      `INSERT INTO comment (id, recommendation_id, author_id, text) SELECT gen_random_uuid(), id, author_id, 'x' FROM recommendation WHERE import_id = $1`,
    ],
  ])('is refused once %s was changed or came since', async (_, change) => {
    const id = await stage.committed(stage.lead, FILE);
    await stage.api.sql(change, [id]);
    const before = await stage.counts();
    expect((await stage.lead.delete(`/imports/${id}`).expect(409)).body.code).toBe('import.changed-since');
    expect(await stage.counts()).toEqual(before);
  });

  it('keeps an institution that other records use by now, and names it', async () => {
    const [ford, mill] = [`Ford ${stage.bodyId}`, `Mill ${stage.bodyId}`];
    const id = await stage.committed(stage.lead, FILE.replace('River Police', ford).replace('Hill Guard', mill));
    await stage.committed(stage.lead, fileOf(ROW.replace('R-1', 'R-9').replace('River Police', ford)));
    const { body } = await stage.lead.delete(`/imports/${id}`).expect(200);
    expect(body).toMatchObject({ findings: 2, recommendations: 1, stakeholders: 1, keptStakeholders: [ford] });
  });

  it.each([
    ['edited', 'UPDATE stakeholder SET version = 2 WHERE id = $1'],
    [
      'addressed beside another',
      `INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, type, issued_on)
      SELECT gen_random_uuid(), 'X-' || $1, f.body_id, f.body_id, ARRAY[$1::uuid], f.author_id, 'x', 'law', f.observed_on
      FROM finding f LIMIT 1`,
    ],
    [
      'made a report on',
      `INSERT INTO report (id, person_id, subject, institution_id, as_of, published_only, language, format, marking, sha256, size)
      SELECT gen_random_uuid(), f.author_id, 'institution', $1, current_date, true, 'en', 'pdf', 'public', 'x', 1
      FROM finding f LIMIT 1`,
    ],
  ])('keeps an institution that somebody has %s since', async (_, change) => {
    const ford = `Ford ${stage.bodyId}`;
    const id = await stage.committed(stage.lead, fileOf(ROW.replace('River Police', ford)));
    const [made] = await stage.api.sql('SELECT id FROM stakeholder WHERE name_en = $1', [ford]);
    await stage.api.sql(change, [made?.id]);
    const { body } = await stage.lead.delete(`/imports/${id}`).expect(200);
    expect(body).toMatchObject({ stakeholders: 0, keptStakeholders: [ford] });
  });

  it('before it was committed is forgotten with its file', async () => {
    const id = await stage.mapped(stage.lead, FILE);
    expect(existsSync(path.join(stage.uploads, id))).toBe(true);
    await stage.lead.delete(`/imports/${id}`).expect(204);
    await stage.lead.get(`/imports/${id}`).expect(404);
    expect(existsSync(path.join(stage.uploads, id))).toBe(false);
  });
});
