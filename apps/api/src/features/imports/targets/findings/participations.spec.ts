import { aStakeholder } from '../../../../testing/factories';
import { HEADER, ImportStage, MAPPING, ROW, SECOND } from '../../testing/stage';

describe('those who took part in findings of a file', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  const FILE = [`${HEADER},with`, `${ROW},Harbour Watch (co-lead)|Second Watch`, `${SECOND},`].join('\n');
  const WITH = { columns: { ...MAPPING.columns, with: { to: 'participations', split: '|' } } } as const;

  const bodies = async () => {
    const names = ['Harbour Watch', 'Second Watch'];
    for (const nameEn of names) await aStakeholder(stage.api, 'ombuds', { nameEn });
  };

  it('stand beside them, each in its role; until a body is asked later, the import can be undone', async () => {
    await bodies();
    const id = await stage.committed(stage.lead, FILE, WITH);
    const [first] = await stage.findings();
    const taking = await stage.api.sql(
      `SELECT s.name_en AS name, p.role, p.state FROM participation p JOIN stakeholder s ON s.id = p.body_id
        WHERE p.finding_id = $1 ORDER BY 1`,
      [first?.id],
    );
    expect(taking).toEqual([
      { name: 'Harbour Watch', role: 'co-lead', state: 'accepted' },
      { name: 'Second Watch', role: 'contributor', state: 'accepted' },
    ]);
    await stage.api.sql(`UPDATE participation SET decided_at = now() WHERE finding_id = $1`, [first?.id]);
    expect((await stage.lead.delete(`/imports/${id}`).expect(409)).body.code).toBe('import.changed-since');
  });

  it('are for a lead to name', async () => {
    await expect(stage.mapped(stage.officer, FILE, WITH)).rejects.toThrow('403');
  });
});
