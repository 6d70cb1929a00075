import { daysAfter, dueAfter, today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';

describe('the rule by which replies are due', () => {
  let api: TestApi;
  let administrator: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    administrator = await api.person({ role: 'administrator' });
  });
  afterAll(() => api.stop());

  const rule = async () => (await api.visitor.get('/deadline-rules/reply').expect(200)).body;
  const patch = (input: object, version: number) =>
    administrator.patch('/deadline-rules/reply').set('if-match', `"${version}"`).send(input);
  const holidays = async () => (await api.visitor.get('/holidays').expect(200)).body.items;

  it('comes with fifteen working days and the public holidays of Ukraine', async () => {
    expect(await rule()).toMatchObject({ unit: 'working-days', days: 15, holidaysSuspended: false, version: 1 });
    const shipped = await holidays();
    expect(shipped).toHaveLength(11);
    expect(shipped[2]).toMatchObject({ name: { en: 'Easter' }, rule: { kind: 'eastern-easter', daysAfter: 0 } });
  });

  it('says until when that is from today, by the holidays that are kept', async () => {
    const shipped = (await holidays()).map(({ rule }: { rule: object }) => rule);
    const { fromToday, ...asItIs } = await rule();
    expect(fromToday).toEqual(dueAfter(today(), asItIs, shipped));
    const nextMonday = daysAfter(today(), 8 - (new Date(today()).getUTCDay() || 7));
    const added = { name: { en: 'Day of the Register' }, rule: { kind: 'once', on: nextMonday } };
    const { body: holiday } = await administrator.post('/holidays').send(added).expect(201);
    const later = (await rule()).fromToday;
    expect(later.holidays).toBe(fromToday.holidays + 1);
    expect(later.dueOn > fromToday.dueOn).toBe(true);
    await administrator.delete(`/holidays/${holiday.id}`).expect(204);
    expect((await rule()).fromToday).toEqual(fromToday);
  });

  it('is changed by administrators, each change on top of the last and on record', async () => {
    const { version } = await rule();
    const changed = { unit: 'calendar-days', days: 30, holidaysSuspended: true };
    expect((await patch(changed, version).expect(200)).body).toMatchObject({ ...changed, version: version + 1 });
    expect((await patch({ days: 10 }, version).expect(412)).body.code).toBe('record.version-stale');
    await patch({ days: 0 }, version + 1).expect(422);
    const { body } = await administrator.get('/audit?action=deadline-rule.changed').expect(200);
    expect(body.items[0].detail).toEqual(changed);
  });

  it('keeps holidays as they are changed, and refuses days that no year has', async () => {
    const input = { name: { uk: 'День реєстру' }, rule: { kind: 'yearly', month: 2, day: 29 } };
    const { body: made } = await administrator.post('/holidays').send(input).expect(201);
    const change = { rule: { kind: 'western-easter', daysAfter: 1 } };
    const answer = await administrator.patch(`/holidays/${made.id}`).set('if-match', '"1"').send(change).expect(200);
    expect(answer.body).toMatchObject({ ...change, name: { en: null, uk: 'День реєстру' }, version: 2 });
    await administrator.patch(`/holidays/${made.id}`).set('if-match', '"1"').send(change).expect(412);
    const nowhere = { ...input, rule: { kind: 'yearly', month: 4, day: 31 } };
    expect((await administrator.post('/holidays').send(nowhere).expect(422)).body.errors).toEqual([
      { path: 'rule.day', code: 'out-of-range' },
    ]);
  });
});
