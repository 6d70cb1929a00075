import { aStakeholder } from '../../testing/factories';
import { FILE, ImportStage } from './testing/stage';

describe('an import is open', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  it('to whoever brought it and to the lead of its body, and to nobody else', async () => {
    const id = await stage.mapped(stage.officer, FILE);
    const stranger = await stage.api.person({ role: 'lead', stakeholderId: await aStakeholder(stage.api, 'media') });
    const colleague = await stage.api.person({ role: 'officer', stakeholderId: stage.bodyId });
    const administrator = await stage.api.person({ role: 'administrator' });
    await stage.lead.get(`/imports/${id}`).expect(200);
    expect((await stage.lead.get('/imports?status=mapped').expect(200)).body).toMatchObject({
      total: 1,
      items: [{ id }],
    });
    for (const nobody of [stranger, colleague, administrator]) {
      await nobody.get(`/imports/${id}`).expect(404);
      await nobody.get(`/imports/${id}/preview`).expect(404);
      await nobody.get(`/imports/${id}/errors.csv`).expect(404);
      await nobody.post(`/imports/${id}/commit`).expect(404);
      await nobody.delete(`/imports/${id}`).expect(404);
      expect((await nobody.get('/imports').expect(200)).body.total).toBe(0);
    }
    await stage.api.visitor.get('/imports').expect(401);
    await (await stage.api.person({ role: 'analyst' })).get('/imports').expect(403);
  });

  it('no longer to be carried out by somebody who has left the body since', async () => {
    const { id } = await stage.checked(stage.officer, FILE);
    await stage.api.sql(`UPDATE membership SET valid_to = current_date - 1 WHERE person_id = $1`, [stage.officer.id]);
    await stage.api.sql(
      `INSERT INTO membership (id, person_id, stakeholder_id, role) VALUES (gen_random_uuid(), $1, $2, 'officer')`,
      [stage.officer.id, await aStakeholder(stage.api, 'media')],
    );
    await stage.api.sql(`SELECT pg_notify('access_changed', '')`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await stage.officer.post(`/imports/${id}/commit`).expect(403)).body.code).toBe('import.body-not-yours');
  });
});
