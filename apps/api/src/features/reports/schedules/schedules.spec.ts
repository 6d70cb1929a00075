import type { ReportSchedule, ScheduleReport } from '@nahliad/contracts';
import { nextDue, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { MailServer } from '../../../testing/mail-server';

describe('the schedule of a report', () => {
  let server: MailServer;
  let api: TestApi;
  let [lead, officer, stranger, analyst]: Asker[] = [];
  beforeAll(async () => {
    server = await MailServer.start();
    process.env.SMTP_URL = server.url;
    api = await TestApi.start();
    const body = await aStakeholder(api, 'ombuds');
    lead = await api.person({ role: 'lead', stakeholderId: body });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    stranger = await api.person({ role: 'officer', stakeholderId: await aStakeholder(api, 'media') });
    analyst = await api.person({ role: 'analyst' });
  });
  beforeEach(() => api.sql('TRUNCATE report_schedule, mail CASCADE'));
  afterAll(async () => {
    delete process.env.SMTP_URL;
    await api.stop();
    await server.stop();
  });

  const asked = (over: Partial<ScheduleReport> = {}) => ({
    ...{ subject: 'scorecard', window: 24, language: 'en', format: 'pdf', rhythm: 'monthly', day: 5 },
    recipientIds: [lead!.id, officer!.id],
    ...over,
  });
  const schedule = async (over: Partial<ScheduleReport> = {}, asker = lead!): Promise<ReportSchedule> =>
    (await asker.post('/reports/schedules').send(asked(over)).expect(201)).body;
  const refused = async (over: object, asker = lead!) =>
    (await asker.post('/reports/schedules').send(asked(over))).body;
  const listOf = async (asker: Asker) => (await asker.get('/reports/schedules').expect(200)).body;
  const pause = (one: ReportSchedule, paused: boolean, asker = lead!) =>
    asker.patch(`/reports/schedules/${one.id}`).set('if-match', `"${one.version}"`).send({ paused });

  it('is shown to whoever made it and to those who get something by it, and to nobody else', async () => {
    const made = await schedule();
    expect(made).toMatchObject({
      subject: 'scorecard',
      nextOn: nextDue('monthly', 5, today()),
      owner: { id: lead!.id },
    });
    expect(made.recipients.map(({ id }) => id).sort()).toEqual([lead!.id, officer!.id].sort());
    expect((await listOf(lead!)).items).toMatchObject([{ may: { change: true, leave: true } }]);
    expect(await listOf(officer!)).toMatchObject({ mail: true, items: [{ may: { change: false, leave: true } }] });
    expect((await listOf(stranger!)).items).toEqual([]);
    await api.visitor.get('/reports/schedules').expect(401);
  });

  it('sends to oneself and to people of one’s own bodies alone', async () => {
    const recipientsOf = async (asker: Asker) => (await asker.get('/reports/recipients').expect(200)).body.items;
    const ids = async (asker: Asker) => (await recipientsOf(asker)).map(({ id }: { id: string }) => id);
    expect(await ids(lead!)).toEqual([lead!.id, officer!.id]);
    expect(await ids(analyst!)).toEqual([analyst!.id]);
    expect((await refused({ recipientIds: [lead!.id, stranger!.id] })).code).toBe(
      'report-schedule.recipient-not-yours',
    );
    expect((await refused({ recipientIds: [lead!.id] }, analyst)).code).toBe('report-schedule.recipient-not-yours');
    expect((await refused({ recipientIds: [] })).errors).toEqual([{ path: 'recipientIds', code: 'required' }]);
  });

  it('names a day that its rhythm has, and an institution where it is to be about one', async () => {
    expect((await refused({ rhythm: 'weekly', day: 8 })).errors).toEqual([{ path: 'day', code: 'out-of-range' }]);
    expect((await refused({ day: 29 })).errors).toEqual([{ path: 'day', code: 'out-of-range' }]);
    expect((await refused({ subject: 'institution' })).errors).toEqual([{ path: 'institutionId', code: 'required' }]);
    const institutionId = await aStakeholder(api, 'media');
    expect((await refused({ institutionId })).code).toBe('stakeholder.unknown');
  });

  it('is paused, resumed from the next day on, and removed by its owner alone', async () => {
    const made = await schedule();
    await pause(made, true, officer).expect(403);
    await pause(made, true, stranger).expect(404);
    const { body: paused } = await pause(made, true).expect(200);
    expect(paused).toMatchObject({ nextOn: null, version: 2 });
    await pause(made, false).expect(412);
    await api.sql(`UPDATE report_schedule SET due_on = '2020-01-05'`);
    expect((await pause(paused, false).expect(200)).body.nextOn).toBe(nextDue('monthly', 5, today()));
    await officer!.delete(`/reports/schedules/${made.id}`).expect(403);
    await lead!.delete(`/reports/schedules/${made.id}`).expect(204);
    expect((await listOf(lead!)).items).toEqual([]);
  });

  it('is left by whoever wants nothing by it any more', async () => {
    const { id } = await schedule();
    await stranger!.delete(`/reports/schedules/${id}/subscription`).expect(404);
    await officer!.delete(`/reports/schedules/${id}/subscription`).expect(204);
    await officer!.delete(`/reports/schedules/${id}/subscription`).expect(404);
    expect((await listOf(officer!)).items).toEqual([]);
    expect((await listOf(lead!)).items[0].recipients.map(({ id: left }: { id: string }) => left)).toEqual([lead!.id]);
  });

  it('is on record, with each step', async () => {
    const made = await schedule();
    await pause(made, true).expect(200);
    await officer!.delete(`/reports/schedules/${made.id}/subscription`).expect(204);
    await lead!.delete(`/reports/schedules/${made.id}`).expect(204);
    const entries = await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id', [made.id]);
    expect(entries.map(({ action }) => action)).toEqual([
      'report.scheduled',
      'report.schedule-paused',
      'report.schedule-left',
      'report.schedule-removed',
    ]);
  });
});
