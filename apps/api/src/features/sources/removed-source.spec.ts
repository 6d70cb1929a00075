import type { FindingSource } from '@nahliad/contracts';
import type { Asker } from '../../testing/api';
import { IDENTITY, SourceStage, at, code } from './testing/stage';

const NOTE = { en: 'Has spoken to us twice before' };

describe('a source that is removed', () => {
  let stage: SourceStage;
  let finding: { id: string };
  let source: FindingSource;
  beforeAll(async () => (stage = await SourceStage.start()));
  afterAll(() => stage.stop());
  beforeEach(async () => {
    finding = await stage.finding();
    source = await stage.added(finding, { note: NOTE, identity: IDENTITY });
  });

  const remove = (by: Asker) => by.delete(at(finding, source, ''));
  const read = (by: Asker) => by.post(at(finding, source, '/readings')).send({ reason: 'To ask for an interview' });

  it('is gone with all that was said of it, and who it is with its key', async () => {
    await remove(stage.officer).expect(204);
    expect((await stage.told(stage.lead, finding)).items).toEqual([]);
    expect(await stage.api.sql('SELECT FROM source_identity WHERE source_id = $1', [source.id])).toEqual([]);
    expect(await stage.api.sql('SELECT FROM source_reader WHERE source_id = $1', [source.id])).toEqual([]);
    expect(await stage.api.sql('SELECT note_en AS note FROM finding_source WHERE id = $1', [source.id])).toEqual([
      { note: null },
    ]);
  });

  it('is outlived by the log of those who read who it was, for leads of the body', async () => {
    await read(stage.officer).expect(200);
    await remove(stage.lead).expect(204);
    expect((await stage.told(stage.lead, finding)).removed).toMatchObject([
      { id: source.id, kind: 'insider', removedBy: { id: stage.lead.id } },
    ]);
    const log = await stage.lead.get(at(finding, source, '/readings')).expect(200);
    expect(log.body.items).toMatchObject([{ person: { id: stage.officer.id }, reason: 'To ask for an interview' }]);
    for (const other of [stage.officer, stage.outsider, stage.analyst, stage.auditor, stage.api.visitor])
      expect((await stage.told(other, finding)).removed).toEqual([]);
  });

  it('leaves nothing to look up where nobody had sealed who it is', async () => {
    const plain = await stage.added(finding);
    await stage.officer.delete(at(finding, plain, '')).expect(204);
    expect((await stage.told(stage.lead, finding)).removed).toEqual([]);
  });

  it('can be changed, sealed anew and read no more', async () => {
    await remove(stage.officer).expect(204);
    expect(await code(read(stage.officer).expect(404))).toBe('source.not-found');
    await stage.lead
      .put(at(finding, source, '/identity'))
      .send(IDENTITY)
      .expect(404);
    await stage.lead
      .patch(at(finding, source, ''))
      .set('if-match', '"2"')
      .send({ reliability: 'A' })
      .expect(404);
    await remove(stage.officer).expect(404);
  });

  it('is removed by whoever added it or a lead of its body, and by nobody else', async () => {
    for (const other of [stage.colleague, stage.outsider]) await remove(other).expect(403);
    expect((await stage.told(stage.lead, finding)).items).toHaveLength(1);
  });

  it('is on record twice: that its identity was destroyed, and that it went', async () => {
    await remove(stage.officer).expect(204);
    expect((await stage.audited(source.id)).slice(-2)).toMatchObject([
      { action: 'source.identity-destroyed', by: stage.officer.id },
      { action: 'source.removed', by: stage.officer.id, body: stage.body, detail: { findingId: finding.id } },
    ]);
  });

  it('is kept from other bodies by PostgreSQL too', async () => {
    await remove(stage.officer).expect(204);
    const asBody = (body: string) =>
      stage.api.db.source.transaction(async (tx) => {
        await tx.query('SET LOCAL ROLE nahliad_reader');
        await tx.query(`SELECT set_config('nahliad.partner', 'yes', true), set_config('nahliad.bodies', $1, true)`, [
          `{${body}}`,
        ]);
        return tx.query('SELECT FROM finding_source WHERE id = $1', [source.id]);
      });
    expect(await asBody(stage.other)).toHaveLength(0);
    expect(await asBody(stage.body)).toHaveLength(1);
  });
});
