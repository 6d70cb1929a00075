import { daysAfter, today } from '@nahliad/domain';
import { Outbox } from '../../platform/mail/outbox';
import { TestApi, type Asker } from '../../testing/api';
import { MailServer } from '../../testing/mail-server';
import { Digests } from './digests';
import { Reminders } from './reminders';
import { aStage, type Stage } from './testing/stage';

describe('letters', () => {
  let api: TestApi;
  let server: MailServer;
  let stage: Stage;
  beforeAll(async () => {
    server = await MailServer.start();
    process.env.SMTP_URL = server.url;
    process.env.PUBLIC_URL = 'https://oversight.example/';
    api = await TestApi.start();
    stage = await aStage(api);
  });
  afterAll(async () => {
    delete process.env.SMTP_URL;
    delete process.env.PUBLIC_URL;
    await api.stop();
    await server.stop();
  });
  beforeEach(async () => {
    await api.sql('TRUNCATE finding, recommendation, notification, mail, notification_preference CASCADE');
    server.forget();
  });

  const deliver = () => api.app.get(Outbox).deliverAll();
  const waiting = () => api.sql('SELECT * FROM mail WHERE sent_at IS NULL AND dropped_at IS NULL');
  const addressOf = (asker: Asker) => `${asker.id}@example.org`;
  const recipients = () => server.recipients();
  const prefer = (asker: Asker, chosen: object) => asker.patch('/notifications/preferences').send(chosen).expect(200);

  it('go to whoever is told, in their language, with the reference and the way there and nothing of what it says', async () => {
    await api.sql(`UPDATE person SET locale = 'uk' WHERE id = $1`, [stage.lead.id]);
    const { id, reference, title } = await stage.submitted();
    await deliver();
    await api.sql(`UPDATE person SET locale = 'en' WHERE id = $1`, [stage.lead.id]);
    expect(recipients()).toEqual([addressOf(stage.lead)]);
    const [letter] = server.letters;
    expect(letter?.subject).toBe(`Висновок чекає на ваш розгляд: ${reference}`);
    expect(letter?.text).toContain(`https://oversight.example/findings/${id}`);
    expect(letter?.text).not.toContain(title.en);
    expect(letter?.headers.get('content-language')).toBe('uk');
  });

  it('are sent once, however often they are looked for, and by how many at once', async () => {
    await stage.submitted();
    await stage.submitted();
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    expect(recipients()).toEqual([addressOf(stage.lead), addressOf(stage.lead)]);
    expect(new Set(server.letters.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('are not lost where the mail server does not take them, and wait before they are tried again', async () => {
    server.refusals.push(new Error('not now'));
    await stage.submitted();
    await deliver();
    await deliver();
    expect([server.letters.length, (await waiting()).length]).toEqual([0, 1]);
    await api.sql('UPDATE mail SET due_at = now()');
    await deliver();
    expect([server.letters.length, (await waiting()).length]).toEqual([1, 0]);
  });

  it('go out past one that cannot be made, which is tried again later', async () => {
    await stage.submitted();
    await api.sql(`UPDATE person SET locale = 'none' WHERE id = $1`, [stage.lead.id]);
    await stage.shared();
    await api.sql(`UPDATE mail SET due_at = now() - interval '1 hour' WHERE person_id = $1`, [stage.lead.id]);
    await deliver();
    await api.sql(`UPDATE person SET locale = 'en' WHERE id = $1`, [stage.lead.id]);
    expect(recipients()).toContain(addressOf(stage.respondent));
    expect(recipients()).not.toContain(addressOf(stage.lead));
    const kept = await waiting();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ person_id, attempts }) => person_id === stage.lead.id && attempts === 1)).toBe(true);
  });

  it('are sent again under the same id where the process dies before it knows that they were taken', async () => {
    await stage.submitted();
    server.onLetter = async () => {
      await api.sql(`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`);
    };
    await deliver().catch(() => undefined);
    server.onLetter = async () => {};
    await deliver();
    const [first, again] = server.letters.map(({ messageId }) => messageId);
    expect(server.letters).toHaveLength(2);
    expect(again).toBe(first);
    expect(await waiting()).toEqual([]);
  });

  it('say nothing of what was read meanwhile, or may not be read any more', async () => {
    const { id } = await stage.submitted();
    await stage.lead.patch('/notifications').send({ read: true }).expect(204);
    await stage.shared();
    await api.sql(`UPDATE finding SET visibility = 'confidential' WHERE id <> $1`, [id]);
    await deliver();
    expect(recipients()).not.toContain(addressOf(stage.respondent));
    expect(recipients().filter((to) => to === addressOf(stage.lead))).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it('are left out for whoever wants none, and gathered once a day for whoever wants them so', async () => {
    await prefer(stage.lead, { 'finding-submitted': 'digest' });
    await prefer(stage.officer, { 'finding-returned': 'none' });
    const finding = await stage.submitted();
    await stage.submitted();
    await stage.move(stage.lead, finding.id, 'under-review');
    await stage.move(stage.lead, finding.id, 'returned', { note: 'Name the order.' });
    await deliver();
    expect(server.letters).toEqual([]);
    await Promise.all([api.app.get(Digests).gather(), api.app.get(Digests).gather()]);
    await stage.submitted();
    await api.app.get(Digests).gather();
    await deliver();
    expect(recipients()).toEqual([addressOf(stage.lead)]);
    expect(server.letters[0]?.text?.match(/A finding waits for your review/g)).toHaveLength(2);
  });

  it('remind of a day that comes and of one that has passed, everybody once of each', async () => {
    await prefer(stage.respondent, { 'reply-due-soon': 'immediate', 'reply-overdue': 'immediate' });
    const { id } = await stage.shared();
    const remind = () => api.app.get(Reminders).remindAll();
    const due = (days: number) =>
      api.sql('UPDATE finding SET reply_due_on = $2 WHERE id = $1', [id, daysAfter(today(), days)]);
    const kinds = async (asker: Asker) => {
      const { body } = await asker.get('/notifications').expect(200);
      return body.items.map(({ kind }: { kind: string }) => kind);
    };
    await due(8);
    await remind();
    expect(await kinds(stage.respondent)).toEqual(['finding-shared']);
    await due(7);
    await Promise.all([remind(), remind()]);
    await due(-1);
    await remind();
    await remind();
    expect(await kinds(stage.respondent)).toEqual(['reply-overdue', 'reply-due-soon', 'finding-shared']);
    expect(await kinds(stage.lead)).toContain('reply-overdue');
    await deliver();
    expect(recipients().filter((to) => to === addressOf(stage.respondent))).toHaveLength(3);
  });
});
