import type { ImportMapping } from '@nahliad/contracts';
import type { Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { ImportStage } from '../testing/stage';

/** A file of each kind, what it makes, and what is wrong with the rows of another. */
interface Case {
  readonly mapping: Pick<ImportMapping, 'target' | 'columns'> & Partial<ImportMapping>;
  readonly file: string;
  readonly creates: Record<string, number>;
  readonly wrong: readonly (readonly [row: string, error: string])[];
}

const CASES: readonly Case[] = [
  {
    mapping: {
      target: 'activities',
      columns: {
        no: { to: 'externalId' },
        what: { to: 'kind' },
        where: { to: 'institutions', split: '|' },
        on: { to: 'startedOn' },
        until: { to: 'endedOn' },
        told: { to: 'announced' },
        came: { to: 'outcome' },
        with: { to: 'participations', split: '|' },
      },
      set: { criteria: 'human-rights' },
    },
    file: [
      'no,what,where,on,until,told,came,with',
      'A-1,Visit,River Police,2025-03-01,2025-03-02,no,No findings,Harbour Watch (co-lead)|Second Watch',
      'A-2,inspection,River Police,2025-04-01,,так,obstructed,',
    ].join('\n'),
    creates: { activities: 2 },
    wrong: [
      ['A-3,Visit,River Police,2025-03-02,2025-03-01,,findings,', 'until before-start'],
      ['A-3,Visit,River Police,2025-03-02,2025-03-03,,ongoing,', 'came outcome-required'],
      ['A-3,Visit,River Police,2025-03-02,,perhaps,findings,', 'told not-a-flag'],
      ['A-3,Visit,River Police,2025-03-02,,,findings,Nobody Known (co-lead)', 'with unknown-institution'],
    ],
  },
  {
    mapping: {
      target: 'mandates',
      columns: {
        no: { to: 'externalId' },
        whom: { to: 'institution' },
        by: { to: 'criteria', split: '|' },
        months: { to: 'intervalMonths' },
        from: { to: 'validFrom' },
        to: { to: 'validTo' },
      },
    },
    file: 'no,whom,by,months,from,to\nM-1,River Police,accountability|human-rights,12,2024-01-01,\nM-2,River Police,transparency,,,',
    creates: { mandates: 2 },
    wrong: [
      ['M-3,River Police,transparency,0,,', 'months out-of-range'],
      ['M-3,River Police,transparency,,2024-02-01,2024-01-01', 'to before-start'],
      ['M-3,Harbour Watch,transparency,,,', 'whom not-an-institution'],
    ],
  },
  {
    mapping: {
      target: 'stakeholders',
      columns: {
        name: { to: 'name', language: 'en' },
        category: { to: 'category' },
        type: { to: 'institutionType' },
        under: { to: 'parent' },
        site: { to: 'website' },
      },
    },
    file: [
      'name,category,type,under,site',
      'Hill Command,security-institution,armed-forces,,https://hill.example',
      'Hill Garrison,security-institution,armed-forces,Hill Command,',
    ].join('\n'),
    creates: { stakeholders: 2 },
    wrong: [
      ['Lake Command,security-institution,,,', 'type type-required'],
      ['Lake Herald,media,police,,', 'type type-not-applicable'],
      ['Lake Herald,media,,,herald', 'site not-a-website'],
    ],
  },
  {
    mapping: {
      target: 'people',
      columns: { mail: { to: 'email' }, name: { to: 'name' }, role: { to: 'role' }, body: { to: 'body' } },
    },
    file: 'mail,name,role,body\nIrma@Harbour.example,Irma Vell,officer,Harbour Watch\nodo@river.example,Odo Rast,respondent,River Police',
    creates: { people: 2 },
    wrong: [
      ['irma,Irma,officer,Harbour Watch', 'mail not-an-email'],
      ['irma2@harbour.example,Irma,officer,', 'body body-required'],
      ['irma2@harbour.example,Irma,respondent,Harbour Watch', 'role role-not-applicable'],
    ],
  },
];

const TABLES = 'activity activity_scope participation mandate stakeholder person membership response status_event';
const COUNTS = `SELECT ${TABLES.split(' ')
  .map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`)
  .join(', ')}`;

describe('a file of', () => {
  let stage: ImportStage;
  let administrator: Asker;
  beforeAll(async () => {
    stage = await ImportStage.start();
    await stage.clear();
    administrator = await stage.api.person({ role: 'administrator', stakeholderId: null });
    await aStakeholder(stage.api, 'security-institution', { nameEn: 'River Police' });
    await aStakeholder(stage.api, 'civil-society', { nameEn: 'Harbour Watch' });
    await aStakeholder(stage.api, 'media', { nameEn: 'Second Watch' });
  });
  afterAll(() => stage.api.stop());

  const counts = async () => (await stage.api.sql(COUNTS))[0];
  const of = ({ mapping }: Case): Partial<ImportMapping> => ({ set: {}, ...mapping, key: [], bodyId: stage.bodyId });

  describe.each(CASES.map((one) => [one.mapping.target, one] as const))('%s', (_target, one) => {
    it('comes in, changes nothing the second time, and goes without a trace', async () => {
      const before = await counts();
      const id = await stage.committed(administrator, one.file, of(one));
      expect(await counts()).not.toEqual(before);
      const again = await stage.checked(administrator, one.file, of(one));
      expect(again).toMatchObject({ rows: 2, unchanged: 2, differing: 0, errorRows: 0 });
      const { body } = await administrator.delete(`/imports/${id}`).expect(200);
      expect(body).toMatchObject({ ...one.creates, keptStakeholders: [] });
      expect(await counts()).toEqual(before);
    });

    it('counts what it makes, and says row by row what it cannot', async () => {
      const [header] = one.file.split('\n');
      expect(await stage.checked(administrator, one.file, of(one))).toMatchObject({ creates: one.creates });
      const { errors } = await stage.checked(
        administrator,
        [header, ...one.wrong.map(([row]) => row)].join('\n'),
        of(one),
      );
      expect(errors.map(({ column, code }) => `${column} ${code}`)).toEqual(one.wrong.map(([, error]) => error));
    });
  });

  it('people lets nobody in: an administrator opens each account', async () => {
    const [, , , people] = CASES;
    if (!people) throw new Error('There is no case of people.');
    await stage.committed(administrator, people.file, of(people));
    expect(await stage.api.sql(`SELECT email, active FROM person WHERE import_id IS NOT NULL ORDER BY email`)).toEqual([
      { email: 'irma@harbour.example', active: false },
      { email: 'odo@river.example', active: false },
    ]);
    const credentials = { email: 'irma@harbour.example', password: '!' };
    await stage.api.visitor.post('/session').send(credentials).expect(401);
  });

  it('activities names who took part, each in its role, which is for a lead to say', async () => {
    const [activities] = CASES;
    if (!activities) throw new Error('There is no case of activities.');
    await stage.committed(stage.lead, activities.file, of(activities));
    const roles = await stage.api.sql(`SELECT s.name_en AS name, p.role, p.state FROM participation p
      JOIN stakeholder s ON s.id = p.body_id ORDER BY 1`);
    expect(roles).toEqual([
      { name: 'Harbour Watch', role: 'co-lead', state: 'accepted' },
      { name: 'Second Watch', role: 'contributor', state: 'accepted' },
    ]);
    await expect(stage.mapped(stage.officer, activities.file, of(activities))).rejects.toThrow('403');
  });

  it.each(['mandates', 'stakeholders', 'people'])('%s is for administrators alone', async (target) => {
    const one = CASES.find(({ mapping }) => mapping.target === target);
    if (!one) throw new Error(`There is no case of ${target}.`);
    await expect(stage.mapped(stage.lead, one.file, of(one))).rejects.toThrow('403');
  });
});
