import { ROLES, VISIBILITIES } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { isMentionable } from './mentionable';

const FINDING = `
  INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity, workflow,
    visibility, publication)
  VALUES ($1, $2, $3, $4, ARRAY[$4::uuid], 'Fixture', '2026-03-01', 3, 'adverse', $5, $6, $7)`;
const RECOMMENDATION = `
  INSERT INTO recommendation (id, reference, issuer_id, addressee_id, author_id, visibility, text_en, type, issued_on)
  VALUES ($1, $2, $3, $4, $5, $6, 'Mend it', 'policy', '2026-03-02')`;
const ACTIVITY = `
  INSERT INTO activity (id, reference, body_id, author_id, kind, started_on, ended_on, outcome, announced, visibility, status)
  VALUES ($1, $2, $3, $4, 'visit', '2026-02-01', '2026-02-02', 'findings', true, $5, $6)`;
const PARTICIPATION = `INSERT INTO participation (id, finding_id, activity_id, body_id, role, state) VALUES ($1, $2, $3, $4, 'co-lead', $5)`;

describe('who can be mentioned', () => {
  let api: TestApi;
  const people: Asker[] = [];
  const records: [kind: 'finding' | 'recommendation' | 'activity', path: string, id: string][] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    const [body, joint, declined] = [
      await aStakeholder(api, 'ombuds'),
      await aStakeholder(api, 'parliament'),
      await aStakeholder(api, 'media'),
    ];
    const police = await aStakeholder(api, 'security-institution');
    const author = await api.person({ role: 'officer', stakeholderId: body });
    const named = await api.person({ role: 'analyst' });
    const both = await api.person(
      { role: 'lead', stakeholderId: joint },
      { role: 'respondent', stakeholderId: police },
    );
    people.push(author, named, both, await api.person());
    for (const role of ROLES) {
      const homes =
        role === 'officer' || role === 'lead'
          ? [body, joint, declined, police]
          : role === 'respondent'
            ? [police]
            : [null];
      for (const stakeholderId of homes) people.push(await api.person({ role, stakeholderId }));
    }
    for (const visibility of VISIBILITIES) {
      for (const workflow of ['draft', 'submitted', 'final', 'closed'])
        for (const publication of visibility === 'public' ? ['unpublished', 'published'] : ['unpublished']) {
          const [id, recommendation] = [uuidv7(), uuidv7()];
          const reference = `${visibility} ${workflow} ${publication}`;
          await api.sql(FINDING, [id, reference, body, author.id, workflow, visibility, publication]);
          await api.sql('INSERT INTO finding_institution VALUES ($1, $2, 1)', [id, police]);
          await api.sql(PARTICIPATION, [uuidv7(), id, null, joint, 'accepted']);
          await api.sql(PARTICIPATION, [uuidv7(), id, null, declined, 'declined']);
          await api.sql('INSERT INTO finding_reader VALUES ($1, $2, $3)', [id, named.id, author.id]);
          await api.sql(RECOMMENDATION, [recommendation, reference, body, police, author.id, null]);
          await api.sql('INSERT INTO finding_recommendation VALUES ($1, $2)', [id, recommendation]);
          records.push(['finding', 'findings', id], ['recommendation', 'recommendations', recommendation]);
        }
      for (const status of ['draft', 'logged']) {
        const id = uuidv7();
        await api.sql(ACTIVITY, [id, `${visibility} ${status}`, body, author.id, visibility, status]);
        await api.sql(`INSERT INTO activity_scope VALUES ($1, $2, 'human-rights', 1)`, [id, police]);
        await api.sql(PARTICIPATION, [uuidv7(), null, id, joint, 'invited']);
        records.push(['activity', 'activities', id]);
      }
    }
    for (const visibility of ['public', 'partners']) {
      const id = uuidv7();
      await api.sql(RECOMMENDATION, [id, `alone, ${visibility}`, body, police, author.id, visibility]);
      records.push(['recommendation', 'recommendations', id]);
    }
    await api.sql(`INSERT INTO comment (id, finding_id, recommendation_id, activity_id, author_id, text)
      SELECT gen_random_uuid(), told.*, '${author.id}', 'Between us' FROM (
        SELECT id, NULL::uuid, NULL::uuid FROM finding UNION ALL SELECT NULL, id, NULL FROM recommendation
        UNION ALL SELECT NULL, NULL, id FROM activity) told`);
  }, 60_000);
  afterAll(() => api.stop());

  it('is exactly who reads the comments, on every kind of record', async () => {
    for (const [kind, path, id] of records) {
      const readers: string[] = [];
      for (const asker of people) {
        const { status, body } = await asker.get(`/${path}/${id}/comments`);
        if (status === 200 && body.items.length > 0) readers.push(asker.id);
      }
      const found = await api.sql<{ id: string }>(`SELECT p.id FROM person p WHERE ${isMentionable(kind)}`, [id]);
      expect([id, found.map((one) => one.id).sort()]).toEqual([id, readers.sort()]);
    }
  }, 120_000);
});
