import { Retention } from './retention';
import { EvidenceStage } from './testing/stage';

describe('the retention of evidence', () => {
  let stage: EvidenceStage;
  beforeAll(async () => (stage = await EvidenceStage.start()));
  afterAll(() => stage.api.stop());

  const keptUntil = (id: string, day: string) =>
    stage.api.sql(`UPDATE evidence SET retain_until = ${day} WHERE id = $1`, [id]);

  it('takes the file away the day after, and leaves what it was on record', async () => {
    const finding = await stage.published();
    const [over, today] = [await stage.added(finding), await stage.added(finding)];
    await keptUntil(over.id, 'current_date - 1');
    await keptUntil(today.id, 'current_date');
    await stage.api.app.get(Retention).removeWhatIsOver();

    expect(stage.files()).toEqual([today.id]);
    expect(await stage.api.sql('SELECT key FROM storage_unclaimed')).toEqual([]);
    const { body } = await stage.officer.get(`/evidence/${over.id}`).expect(200);
    expect(body).toMatchObject({ sha256: over.sha256, removedAt: expect.any(String), may: { download: false } });
    expect((await stage.officer.get(`/evidence/${over.id}/content`).expect(410)).body.code).toBe('evidence.removed');
    await stage.officer.get(`/evidence/${today.id}/content`).expect(200);
    expect((await stage.audited(over.id)).at(-1)).toEqual({ action: 'evidence.removed', by: null, body: stage.body });
  });

  it('does so once', async () => {
    const { id } = await stage.added(await stage.finding());
    await keptUntil(id, 'current_date - 1');
    const retention = stage.api.app.get(Retention);
    await Promise.all([retention.removeWhatIsOver(), retention.removeWhatIsOver()]);
    expect((await stage.audited(id)).filter(({ action }) => action === 'evidence.removed')).toHaveLength(1);
  });
});
