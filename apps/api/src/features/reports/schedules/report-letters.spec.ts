import type { ReportSchedule, ScheduleReport } from '@nahliad/contracts';
import { createHash } from 'node:crypto';
import { Outbox } from '../../../platform/mail/outbox';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { MailServer } from '../../../testing/mail-server';
import { OversightRegister } from '../../indicators/testing/oversight-register';
import { textOf } from '../testing/read-docx';
import { pagesOf } from '../testing/read-pdf';
import { ReportPlanner } from './report-planner';

describe('a report that is due', () => {
  let server: MailServer;
  let api: TestApi;
  let register: OversightRegister;
  let [body, police] = ['', ''];
  let [lead, officer]: Asker[] = [];
  beforeAll(async () => {
    server = await MailServer.start();
    process.env.SMTP_URL = server.url;
    process.env.PUBLIC_URL = 'https://oversight.example/';
    api = await TestApi.start();
    register = new OversightRegister(api);
    body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: body });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    await register.finding({ bodyId: body, institutionIds: [police], observedOn: '2026-01-10' });
  });
  afterAll(async () => {
    delete process.env.SMTP_URL;
    delete process.env.PUBLIC_URL;
    await api.stop();
    await server.stop();
  });
  beforeEach(async () => {
    await api.sql('TRUNCATE report_schedule, report, mail CASCADE');
    server.forget();
  });

  const DUE = '2026-06-05';
  const schedule = async (over: Partial<ScheduleReport> = {}): Promise<ReportSchedule> => {
    const asked = { subject: 'period', window: 24, language: 'en', format: 'pdf', rhythm: 'monthly', day: 5 };
    const sent = { ...asked, recipientIds: [lead!.id, officer!.id], ...over };
    const { body: made } = await lead!.post('/reports/schedules').send(sent).expect(201);
    await api.sql('UPDATE report_schedule SET due_on = $2 WHERE id = $1', [made.id, DUE]);
    return made;
  };
  const plan = (day = DUE) => api.app.get(ReportPlanner).planAll(day);
  const deliver = () => api.app.get(Outbox).deliverAll();
  const send = async (day = DUE) => {
    await plan(day);
    await deliver();
  };
  const addressOf = (asker: Asker | undefined) => `${asker?.id}@example.org`;
  const recipients = () => server.recipients().sort();
  const lettersOf = async (asker: Asker) =>
    (await asker.get('/reports/schedules').expect(200)).body.items[0].recipients.map(
      ({ letter }: ReportSchedule['recipients'][number]) => letter,
    );

  it('comes as a file whose hash is in the letter, and by which the register knows it', async () => {
    await schedule({ recipientIds: [officer!.id] });
    await send();
    const [letter] = server.letters;
    expect(letter?.subject).toBe('Nahliad: Report on a period, as of 4 June 2026');
    const file = letter?.attachments[0];
    expect(file).toMatchObject({ filename: 'nahliad-period-2026-06-04.pdf', contentType: 'application/pdf' });
    const sha256 = createHash('sha256').update(file!.content).digest('hex');
    expect(letter?.text).toContain(`SHA-256: ${sha256}`);
    const { body: known } = await api.visitor.post('/reports/verification').send({ sha256 }).expect(200);
    expect(known.report).toMatchObject({ subject: 'period', asOf: '2026-06-04' });
    const [cover] = pagesOf(file!.content);
    expect(cover).toMatch(/As of 4 June 2026.*Made for Person .*Scheduled by Person /);
    const [entry] = await api.sql(`SELECT * FROM audit_entry WHERE action = 'report.sent' ORDER BY id DESC LIMIT 1`);
    expect(entry).toMatchObject({ person_id: lead!.id, detail: { recipientIds: [officer!.id], sha256 } });
  });

  it('comes in the language and format that were asked for, with a letter in that of whoever gets it', async () => {
    await schedule({ recipientIds: [officer!.id], language: 'uk', format: 'docx' });
    await api.sql(`UPDATE person SET locale = 'uk' WHERE id = $1`, [officer!.id]);
    await send();
    await api.sql(`UPDATE person SET locale = 'en' WHERE id = $1`, [officer!.id]);
    const [letter] = server.letters;
    expect(letter?.subject).toBe('Nahliad: Звіт за період, станом на 4 червня 2026 р.');
    expect(letter?.text).toContain('https://oversight.example/reports');
    expect(await textOf(letter!.attachments[0]!.content)).toContain('Висновки за місяцями');
  });

  it('counts for each what they themselves may read', async () => {
    const partner = await aStakeholder(api, 'media');
    const secret = {
      bodyId: partner,
      institutionIds: [police],
      observedOn: '2026-02-10',
      visibility: 'restricted' as const,
    };
    const outsider = await api.person({ role: 'officer', stakeholderId: partner });
    await register.finding({ ...secret, publication: 'unpublished' });
    await schedule();
    await api.sql('UPDATE membership SET stakeholder_id = $2 WHERE person_id = $1', [outsider.id, body]);
    await api.sql('UPDATE report_schedule SET recipient_ids = recipient_ids || $1::uuid', [outsider.id]);
    await plan();
    await api.sql('UPDATE membership SET stakeholder_id = $2 WHERE person_id = $1', [outsider.id, partner]);
    await deliver();
    const told = server.letters.map(({ attachments }, nth) => [
      server.recipients()[nth],
      /Findings, final and verified at least in part (\d)/.exec(pagesOf(attachments[0]!.content).join(' '))?.[1],
    ]);
    const expected = [
      [addressOf(lead), '1'],
      [addressOf(officer), '1'],
      [addressOf(outsider), '2'],
    ];
    expect(told.sort()).toEqual(expected.sort());
    await api.sql(`DELETE FROM finding WHERE visibility = 'restricted'`);
  });

  it('is sent once to each, however often and by how many at once it is looked for', async () => {
    await schedule();
    await Promise.all([plan(), plan(), plan()]);
    await Promise.all([deliver(), deliver()]);
    await send();
    expect(recipients()).toEqual([addressOf(lead), addressOf(officer)].sort());
    expect(await lettersOf(officer!)).toEqual(
      expect.arrayContaining([expect.objectContaining({ state: 'sent' }), null]),
    );
    expect(await lettersOf(lead!)).toMatchObject([{ state: 'sent' }, { state: 'sent', dueOn: DUE, problem: null }]);
  });

  it('comes again under the same id where the process dies before it knows that the letter was taken', async () => {
    await schedule({ recipientIds: [officer!.id] });
    await plan();
    server.onLetter = async () => {
      await api.sql(`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`);
    };
    await deliver().catch(() => undefined);
    server.onLetter = async () => {};
    await send();
    await send();
    const [first, again, ...more] = server.letters.map(({ messageId }) => messageId);
    expect([again, more]).toEqual([first, []]);
  });

  it('is made good once where nobody was there to send it for weeks, as of the last day that passed', async () => {
    await schedule({ recipientIds: [officer!.id] });
    await send('2026-08-20');
    await send('2026-08-21');
    expect(server.letters.map(({ subject }) => subject)).toEqual(['Nahliad: Report on a period, as of 4 August 2026']);
    await send('2026-09-05');
    expect(server.letters).toHaveLength(2);
  });

  it('waits where the mail server does not take it, which is told with the reason', async () => {
    await schedule({ recipientIds: [officer!.id] });
    server.refusals.push(new Error('not now'));
    await send();
    expect(await lettersOf(lead!)).toMatchObject([{ state: 'waiting', problem: 'not-taken', sentAt: null }]);
    await api.sql('UPDATE mail SET due_at = now()');
    await deliver();
    expect(await lettersOf(lead!)).toMatchObject([{ state: 'sent', problem: null }]);
  });

  it('is given up in the end where it cannot be sent', async () => {
    await schedule({ recipientIds: [officer!.id] });
    await plan();
    await api.sql(`UPDATE mail SET attempts = 10, problem = 'not-taken'`);
    await deliver();
    expect(await lettersOf(lead!)).toMatchObject([{ state: 'given-up', problem: 'not-taken' }]);
  });

  it.each([
    ['was paused', () => api.sql('UPDATE report_schedule SET paused = true')],
    ['was removed', () => api.sql('DELETE FROM report_schedule')],
    ['was left', () => api.sql(`UPDATE report_schedule SET recipient_ids = '{}'`)],
  ])('is not sent where its schedule %s after it fell due', async (_, happens) => {
    await schedule();
    await plan();
    await happens();
    await deliver();
    expect(server.letters).toEqual([]);
    expect(await api.sql('SELECT FROM mail WHERE dropped_at IS NULL')).toEqual([]);
  });

  it('is not sent to whoever has left the body, nor by a schedule that is paused or whose owner is gone', async () => {
    await schedule();
    await api.sql('UPDATE membership SET valid_to = current_date - 1 WHERE person_id = $1', [officer!.id]);
    await send();
    await api.sql('UPDATE membership SET valid_to = NULL WHERE person_id = $1', [officer!.id]);
    expect(recipients()).toEqual([addressOf(lead)]);
    await api.sql('UPDATE report_schedule SET paused = true');
    await send('2026-07-05');
    await api.sql('UPDATE report_schedule SET paused = false');
    await api.sql('UPDATE person SET active = false WHERE id = $1', [lead!.id]);
    await send('2026-07-05');
    await api.sql('UPDATE person SET active = true WHERE id = $1', [lead!.id]);
    expect(server.letters).toHaveLength(1);
  });
});
