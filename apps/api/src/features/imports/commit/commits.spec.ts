import { FILE, ImportStage, SECOND, fileOf } from '../testing/stage';
import { steps } from '../testing/steps';

describe('an import is all or nothing', () => {
  let stage: ImportStage;
  beforeAll(async () => (stage = await ImportStage.start()));
  afterAll(() => stage.api.stop());
  beforeEach(() => stage.clear());

  const FAILING = `CREATE FUNCTION fail_late() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.external_id = 'R-1500' THEN RAISE EXCEPTION 'late'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER fail_late BEFORE INSERT ON finding FOR EACH ROW EXECUTE FUNCTION fail_late()`;
  const long = fileOf(...Array.from({ length: 2500 }, (_, n) => SECOND.replace('R-2', `R-${n}`)));

  it('leaves nothing behind where it breaks off, and can be carried out afterwards', async () => {
    const { id } = await stage.checked(stage.lead, long);
    const before = await stage.counts();
    await stage.api.db.source.query(FAILING);
    await stage.lead.post(`/imports/${id}/commit`).expect(500);
    expect(await stage.counts()).toEqual(before);
    expect((await stage.lead.get(`/imports/${id}`)).body).toMatchObject({ status: 'checked', committedAt: null });
    await stage.api.db.source.query('DROP FUNCTION fail_late CASCADE');
    expect(await steps(stage.lead).commit(id)).toMatchObject({ creates: { findings: 2500 } });
  });

  it('is carried out once, however often it is asked for', async () => {
    const { id } = await stage.checked(stage.lead, long);
    const commit = () => stage.lead.post(`/imports/${id}/commit`);
    const answers = await Promise.all([commit(), commit(), commit()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await commit().expect(409)).body.code).toBe('import.already-committed');
    expect(await stage.findings()).toHaveLength(2500);
  });

  it('waits for no other import that is under way', async () => {
    const { id } = await stage.checked(stage.lead, FILE);
    await stage.api.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [0x696d706f]);
      expect((await stage.lead.post(`/imports/${id}/commit`).expect(409)).body.code).toBe('import.busy');
    });
    await steps(stage.lead).commit(id);
  });
});
