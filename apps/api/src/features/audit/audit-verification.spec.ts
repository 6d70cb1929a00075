import { Audit } from '../../platform/audit/audit';
import { AuditSealer, ONE_SEALER } from '../../platform/audit/audit.sealer';
import { TestApi, type Asker } from '../../testing/api';

describe('the chain of the trail', () => {
  let api: TestApi;
  let auditor: Asker;
  beforeEach(async () => {
    api = await TestApi.start();
    auditor = await api.person({ role: 'auditor' });
    for (let n = 1; n <= 5; n++) await enter(`act.${n}`);
    await api.app.get(AuditSealer).sealAll();
  });
  afterEach(() => api.stop());

  const enter = (action: string) =>
    api.db.transaction((tx) => api.app.get(Audit).record(tx, auditor, action, { subjectId: auditor.id }));
  const verify = async () => (await auditor.get('/audit/verification').expect(200)).body;
  const tamper = async (table: string, change: string) => {
    await api.sql(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_is_final`);
    await api.sql(change);
    await api.sql(`ALTER TABLE ${table} ENABLE TRIGGER ${table}_is_final`);
  };
  /** Settings of every connection from now on: those that are open are cut, but for this one, which is thrown away. */
  const everywhere = async (...settings: string[]) => {
    const client = await api.db.connect();
    const { rows } = await client.query('SELECT current_database() AS name');
    for (const setting of settings) await client.query(`ALTER DATABASE ${rows[0].name} SET ${setting}`);
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    client.release(true);
  };

  it('is whole as long as nobody touches it, in every time zone', async () => {
    const { body } = await auditor.get('/audit?sort=at');
    expect(body.items.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4, 5]);
    const sealed = { whole: true, entries: 5, unsealed: 0, brokenAt: null, headHash: body.items[4].hash };
    expect(await verify()).toEqual(sealed);
    await everywhere(`timezone = 'Asia/Tokyo'`, `datestyle = 'German'`);
    expect(await verify()).toEqual(sealed);
  });

  it('says how many entries wait for their seal', async () => {
    const sealing = await api.db.connect();
    await sealing.query('SELECT pg_advisory_lock($1)', [ONE_SEALER]);
    await enter('act.6');
    expect(await verify()).toMatchObject({ whole: true, entries: 6, unsealed: 1 });
    sealing.release(true);
  });

  it('refuses to change, to delete and to empty', async () => {
    for (const change of [
      `UPDATE audit_entry SET action = 'x'`,
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry CASCADE',
    ])
      await expect(api.sql(change)).rejects.toThrow('append-only');
    for (const change of [`UPDATE audit_seal SET hash = ''`, 'DELETE FROM audit_seal', 'TRUNCATE audit_seal'])
      await expect(api.sql(change)).rejects.toThrow('append-only');
  });

  it.each([
    ['changed', `UPDATE audit_entry SET action = 'act.0' WHERE action = 'act.3'`],
    ['moved in time', `UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE action = 'act.3'`],
    [
      'put into another column',
      `UPDATE audit_entry SET subject_id = NULL, person_id = subject_id WHERE action = 'act.3'`,
    ],
    ['taken from who did it', `UPDATE audit_entry SET person_id = NULL WHERE action = 'act.3'`],
  ])('names the position of an entry that was %s', async (_, change) => {
    await tamper('audit_entry', change);
    expect(await verify()).toMatchObject({ whole: false, brokenAt: 3 });
  });

  it('names the position of a seal that is gone, also from the end', async () => {
    await tamper('audit_seal', 'DELETE FROM audit_seal WHERE position = 5');
    expect(await verify()).toMatchObject({ whole: false, brokenAt: 5 });
    await tamper('audit_seal', 'DELETE FROM audit_seal WHERE position = 2');
    expect(await verify()).toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('names the position from which seals were made anew over a changed entry', async () => {
    await tamper('audit_entry', `UPDATE audit_entry SET action = 'act.0' WHERE action = 'act.2'`);
    await tamper('audit_seal', `UPDATE audit_seal SET hash = sha256('forged') WHERE position = 2`);
    expect(await verify()).toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('is empty and whole where nothing happened yet', async () => {
    await tamper('audit_seal', 'DELETE FROM audit_seal');
    await tamper('audit_entry', 'DELETE FROM audit_entry');
    expect(await verify()).toEqual({ whole: true, entries: 0, unsealed: 0, brokenAt: null, headHash: null });
  });
});
