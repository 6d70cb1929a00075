import type { Finding } from '@nahliad/contracts';
import { daysAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding } from '../../testing/factories';
import { anOffice, type Office } from '../../testing/office';
import { PublicationDays } from './publication-days';

describe('a finding that is to be published on a day', () => {
  let api: TestApi;
  let { police, officer, lead } = {} as Office;
  const tomorrow = daysAfter(today(), 1);
  beforeAll(async () => {
    api = await TestApi.start();
    ({ police, officer, lead } = await anOffice(api));
  });
  afterAll(() => api.stop());

  async function final(): Promise<Finding> {
    const one = await aFinding(officer, [police]);
    await api.sql(`UPDATE finding SET workflow = 'final', verification = 'verified' WHERE id = $1`, [one.id]);
    return one;
  }
  const publication = (asker: Asker, { id }: Finding, send: object) =>
    asker.post(`/findings/${id}/publication`).send(send);
  const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;
  /** As if a night had passed. */
  const dayComes = async ({ id }: Finding) => {
    await api.sql('UPDATE finding SET publish_on = current_date WHERE id = $1', [id]);
    await api.app.get(PublicationDays).publishAll();
  };

  it('is published when that day has come, once, and as nobody’s new decision', async () => {
    const one = await final();
    const { body: scheduled } = await publication(lead, one, { to: 'scheduled', on: tomorrow }).expect(200);
    expect(scheduled).toMatchObject({ publication: 'scheduled', publishOn: tomorrow, visibility: 'partners' });
    await api.app.get(PublicationDays).publishAll();
    await api.visitor.get(`/findings/${one.id}`).expect(404);
    await dayComes(one);
    await api.app.get(PublicationDays).publishAll();
    expect((await api.visitor.get(`/findings/${one.id}`).expect(200)).body).toMatchObject({
      publication: 'published',
      visibility: 'public',
      publishOn: null,
    });
    const { items } = (await lead.get(`/findings/${one.id}/history`).expect(200)).body;
    const steps = items.map(({ axis, to, person }: Record<string, unknown>) => [`${axis} ${to}`, person !== null]);
    expect(steps.slice(1)).toEqual([
      ['publication scheduled', true],
      ['visibility public', false],
      ['publication published', false],
    ]);
  });

  it('asks for a day to come, and for a lead who wrote none of it', async () => {
    const one = await final();
    expect(await code(publication(lead, one, { to: 'scheduled' }).expect(422))).toBe('finding.publish-on-required');
    const late = await publication(lead, one, { to: 'scheduled', on: today() }).expect(422);
    expect(late.body.errors).toEqual([{ path: 'on', code: 'in-past' }]);
    const misplaced = await publication(lead, one, { to: 'published', on: tomorrow }).expect(422);
    expect(misplaced.body.errors).toEqual([{ path: 'on', code: 'not-applicable' }]);
    await api.sql('UPDATE finding SET writer_ids = writer_ids || $2::uuid WHERE id = $1', [one.id, lead.id]);
    expect(await code(publication(lead, one, { to: 'scheduled', on: tomorrow }).expect(403))).toBe('finding.four-eyes');
  });

  it('can be called off, and is where the finding is opened again', async () => {
    const one = await final();
    expect(await code(publication(lead, one, { to: 'unpublished' }).expect(409))).toBe('finding.publication-refused');
    await publication(lead, one, { to: 'scheduled', on: tomorrow }).expect(200);
    const { body: off } = await publication(lead, one, { to: 'unpublished' }).expect(200);
    expect(off).toMatchObject({ publication: 'unpublished', publishOn: null });
    await publication(lead, one, { to: 'scheduled', on: tomorrow }).expect(200);
    await lead.post(`/findings/${one.id}/moves`).send({ to: 'closed' }).expect(200);
    const reopening = lead.post(`/findings/${one.id}/moves`).send({ to: 'reopened', note: 'a new witness' });
    expect((await reopening.expect(200)).body).toMatchObject({ publication: 'unpublished', publishOn: null });
  });
});
