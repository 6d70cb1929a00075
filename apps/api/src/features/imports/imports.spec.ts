import iconv from 'iconv-lite';
import { UKRAINIAN_LINES, aWorkbook } from './testing/files';
import { FILE, HEADER, ImportStage, MAPPING, ROW } from './testing/stage';
import { steps } from './testing/steps';

describe('an import in four steps', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('shows what is in a file, takes it in with its states as of the day stated, and tells the trail so', async () => {
    const { id, detected, status } = await steps(stage.lead).upload(Buffer.from(FILE));
    expect({ status, rows: detected.rows }).toEqual({ status: 'uploaded', rows: 2 });
    const preview = await stage.lead.get(`/imports/${id}/preview`).expect(200);
    expect(preview.body).toEqual({
      columns: HEADER.split(','),
      rows: [
        ROW.split(','),
        ['R-2', 'No doctor was called', 'Hill Guard', 'custody, care', '2025-03-15', '', '', '', ''],
      ],
    });
    expect((await steps(stage.lead).map(id, MAPPING)).status).toBe('mapped');
    const check = await steps(stage.lead).check(id);
    expect(check).toMatchObject({
      rows: 2,
      creates: { findings: 2, recommendations: 1, stakeholders: 2 },
      errorRows: 0,
      newStakeholders: ['River Police', 'Hill Guard'],
    });
    expect(await steps(stage.lead).commit(id)).toEqual(check);

    const [first, second] = await stage.findings();
    expect(first).toMatchObject({
      external_id: 'R-1',
      title_en: 'Held without a record',
      workflow: 'final',
      visibility: 'public',
      publication: 'published',
      author_id: stage.lead.id,
      import_id: id,
    });
    expect(String(second?.reference) > String(first?.reference)).toBe(true);
    const events = await stage.api.sql(
      `SELECT axis, to_value, effective_on::text AS on FROM status_event
        WHERE finding_id = $1 OR recommendation_id IN (SELECT recommendation_id FROM finding_recommendation WHERE finding_id = $1)`,
      [first?.id],
    );
    expect(events.map((event) => `${event.axis} ${event.to_value} ${event.on}`).sort()).toEqual([
      'position accepted 2025-07-01',
      'publication published 2025-07-01',
      'verification verified 2025-07-01',
      'workflow final 2025-07-01',
    ]);
    const [entry] = await stage.api.sql(
      `SELECT body_id, detail FROM audit_entry WHERE action = 'import.committed' AND subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({
      body_id: stage.bodyId,
      detail: { rows: 2, creates: check.creates, importedStates: ['workflow', 'verification', 'publication'] },
    });
  });

  it('reads a Ukrainian file in windows-1251 for an stage.officer, whose rows arrive as drafts', async () => {
    const { id, ...check } = await stage.checked(
      stage.officer,
      iconv.encode(UKRAINIAN_LINES.join('\r\n'), 'windows-1251'),
      {
        columns: {
          Номер: { to: 'externalId' },
          Порушення: { to: 'title' },
          Обставини: { to: 'summary' },
          Установа: { to: 'institutions', split: ',', create: { institutionType: 'police' } },
          Напрям: {
            to: 'criteria',
            values: { Затримання: 'human-rights', медицина: ['human-rights', 'equal-security'] },
            other: 'transparency',
          },
          Дата: { to: 'observedOn' },
          Тяжкість: { to: 'severity' },
          Рекомендація: { to: 'recommendation.text' },
        },
        set: {
          polarity: 'adverse',
          workflow: 'final',
          verification: 'verified',
          publication: 'published',
          'recommendation.issuedOn': '2025-06-01',
          'recommendation.addressee': 'institutions',
        },
      },
    );
    expect(check).toMatchObject({
      rows: 3,
      errorRows: 0,
      creates: { findings: 3, recommendations: 1, stakeholders: 2 },
      asDrafts: true,
    });
    await steps(stage.officer).commit(id);
    const [first, second] = await stage.findings();
    expect(first).toMatchObject({
      title_uk: 'Тримання понад строк',
      title_en: null,
      severity: 3,
      workflow: 'draft',
      verification: 'pending',
      publication: 'unpublished',
    });
    const overseen = await stage.api.sql(
      `SELECT s.name_uk FROM finding_institution fi JOIN stakeholder s ON s.id = fi.institution_id WHERE finding_id = $1 ORDER BY fi.position`,
      [second?.id],
    );
    expect(overseen.map((one) => one.name_uk)).toEqual(['Гірська варта', 'Річкова поліція']);
  });

  it('reads a workbook like any other file', async () => {
    const rows = FILE.split('\n').map((line) => line.replace('"custody, care"', 'custody').split(','));
    expect(await stage.checked(stage.lead, await aWorkbook(rows))).toMatchObject({
      errorRows: 0,
      creates: { findings: 2, recommendations: 1 },
    });
  });
});
