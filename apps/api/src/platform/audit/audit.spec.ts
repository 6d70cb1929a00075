import { TestApi, type Asker } from '../../testing/api';
import { Audit } from './audit';
import { AuditSealer } from './audit.sealer';

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

  it('is sealed without a gap by several instances at once', async () => {
    for (let n = 0; n < 30; n++) await administrator.post('/stakeholders').send(police).expect(201);
    const sealer = api.app.get(AuditSealer);
    await Promise.all([sealer.sealAll(), sealer.sealAll(), sealer.sealAll()]);
    await sealer.sealAll();
    const positions = await api.sql<{ position: number }>('SELECT position::int FROM audit_seal ORDER BY position');
    expect(positions.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    expect(await counted('audit_unsealed')).toBe(0);
  });
});
