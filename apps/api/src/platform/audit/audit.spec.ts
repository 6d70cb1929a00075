import { TestApi, type Asker } from '../../testing/api';
import { Audit } from './audit';
import { AuditSealer, ONE_SEALER } from './audit.sealer';

describe('the audit trail', () => {
  let api: TestApi;
  let administrator: Asker;
  beforeEach(async () => {
    api = await TestApi.start();
    administrator = await api.person({ role: 'administrator' });
  });
  afterEach(() => api.stop());

  const police = { category: 'security-institution', institutionType: 'police', name: { en: 'River Police' } };
  const counted = async (table: string) => (await api.sql(`SELECT FROM ${table}`)).length;

  it('lets no change happen whose entry cannot be written', async () => {
    await api.sql(`ALTER TABLE audit_entry ADD CONSTRAINT full_up CHECK (action = 'nothing') NOT VALID`);
    await administrator.post('/stakeholders').send(police).expect(500);
    expect(await counted('stakeholder')).toBe(0);
  });

  it('tells of no change that did not happen', async () => {
    const failing = api.db.transaction(async (tx) => {
      await api.app.get(Audit).record(tx, administrator, 'stakeholder.created');
      throw new Error('the change failed after its entry');
    });
    await expect(failing).rejects.toThrow('the change failed after its entry');
    expect([await counted('audit_entry'), await counted('audit_unsealed')]).toEqual([0, 0]);
  });

  it('is sealed by one instance at a time, without a gap', async () => {
    for (let n = 0; n < 3; n++) await administrator.post('/stakeholders').send(police).expect(201);
    const another = await api.db.connect();
    await another.query('SELECT pg_advisory_lock($1)', [ONE_SEALER]);
    const meanwhile = await api.app.get(AuditSealer).sealAll();
    await another.query('SELECT pg_advisory_unlock_all()');
    another.release();
    expect(meanwhile).toBe(0);
    await api.app.get(AuditSealer).sealAll();
    expect(await api.sql('SELECT position::int FROM audit_seal')).toEqual([1, 2, 3].map((position) => ({ position })));
  });
});
