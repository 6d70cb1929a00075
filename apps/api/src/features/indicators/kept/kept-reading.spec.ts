import type { Scorecard } from '@nahliad/contracts';
import { USUAL_WINDOW, type Role } from '@nahliad/domain';
import { VISITOR, personActor, type Actor } from '../../../platform/access/actor';
import { GuardedReads } from '../../../platform/database/guarded-reads';
import { TestApi, type Asker } from '../../../testing/api';
import { COUNTED_INDICATORS, FIGURES } from '../figures/figures';
import { longestOverdue } from '../overview/overdue.select';
import { Records, type Answers, type KeptSource, type Selects } from '../records/records';
import { scopeOf, type Scope } from '../scope';
import { SCORED_OVERSIGHT, type ScoredOversight } from '../scorecard/scored.selects';
import { CountFolder, ONE_FOLDER } from './count-folder';
import { History, type World } from './testing/history';
import { RECOMMENDATION_FACETS } from './recommendation-facets';
import { TALLIES } from './testing/tallies-in-cells';
import { aWorld } from './testing/world';

const partOf =
  (key: string) =>
  ({ scorecard }: Answer) =>
    scorecard.criteria.flatMap(({ parts }) => parts.filter(({ indicator }) => indicator === key));

describe('what is read out of the kept counts', () => {
  let api: TestApi;
  let world: World;
  let askers: Readonly<Record<string, Actor>>;
  beforeAll(async () => {
    api = await TestApi.start();
    world = await aWorld(api);
    const [body, other] = world.bodies as [string, string];
    const people: string[] = [];
    const anybody = async (...roles: readonly [Role, string | null][]): Promise<Actor> => {
      const memberships = roles.map(([role, stakeholderId]) => ({ role, stakeholderId }));
      const { id } = await api.person(...memberships);
      people.push(id);
      return personActor(id, memberships);
    };
    askers = {
      visitor: VISITOR,
      lead: await anybody(['lead', body]),
      officer: await anybody(['officer', other]),
      both: await anybody(['officer', body], ['lead', other]),
      analyst: await anybody(['analyst', body]),
      auditor: await anybody(['auditor', null]),
      administrator: await anybody(['administrator', null]),
      respondent: await anybody(['respondent', world.institutions[0]!]),
      nobody: await anybody(),
    };
    world = { ...world, people };
    await api.app.get(CountFolder).foldAll();
  });
  afterAll(() => api.stop());

  const asked = async (asker: Asker, path: string) => (await asker.get(path).expect(200)).body;

  /** Whoever folds finds the gate shut while `work` goes on. */
  const unfolded = (work: () => Promise<void>) =>
    api.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [ONE_FOLDER]);
      await work();
    });

  async function expectTheSame(): Promise<number> {
    const records = api.app.get(Records);
    let counted = 0;
    const same = async <Rows extends Record<string, unknown>>(
      who: string,
      scope: Scope,
      source: KeptSource,
      selects: Selects<Rows>,
    ) => {
      const afresh = await records.read<Rows>(scope, source, selects);
      const kept = await records.readKept<Rows>(scope, source, selects);
      expect({ who, ...inOrder(kept) }).toEqual({ who, ...inOrder(afresh) });
      counted += Object.values(afresh).flat().length;
    };
    for (const [who, asker] of Object.entries(askers)) {
      const scope = scopeOf(asker, { window: USUAL_WINDOW });
      const [bodyId, institutionId] = [world.bodies.slice(0, 1), world.institutions.slice(0, 2)];
      const criterion = ['human-rights' as const];
      for (const narrowed of [{}, { ever: true, bodyId }, { category: ['parliament' as const], criterion }])
        await same(who, { ...scope, ...narrowed }, 'tallied', ALL);
      for (const narrowed of [scope, { ...scope, bodyId, criterion }]) {
        const afresh = figuresOf(await records.read<ScoredOversight>(narrowed, 'oversight', SCORED_OVERSIGHT));
        const kept = figuresOf(await records.readKept<ScoredOversight>(narrowed, 'oversight', SCORED_OVERSIGHT));
        expect({ who, kept }).toEqual({ who, kept: afresh });
      }
      for (const narrowed of [scope, { ...scope, criterion }, { ...scope, institutionId }])
        await same(who, narrowed, 'recommended', { ...TALLIES, ...LATE });
    }
    const administrator = scopeOf(askers['administrator']!, { window: USUAL_WINDOW });
    const told = await records.tell(administrator, 'recommended', LATE);
    expect(await records.tellKept(administrator, 'recommended', LATE)).toEqual(told);
    return counted;
  }

  it.each([1, 2])('is what the findings come to, for everybody, folded or not: history %s', async (seed) => {
    await unfolded(async () => {
      await new History(api, world, `read ${seed}`).run(80);
      await expectTheSame();
    });
    await api.app.get(CountFolder).foldAll();
    expect(await expectTheSame()).toBeGreaterThan(0);
  });

  it('has what became final although it is dated after today', async () => {
    await api.sql(`
      WITH misdated AS (
        UPDATE finding SET observed_on = current_date + 3, workflow = 'final', verification = 'verified', visibility = 'public'
        WHERE id = (SELECT id FROM finding WHERE body_id = '${world.bodies[0]}' LIMIT 1) RETURNING id
      )
      INSERT INTO status_event (id, finding_id, axis, to_value, effective_on)
      SELECT gen_random_uuid(), id, 'workflow', 'final', current_date - 40 FROM misdated`);
    await api.app.get(CountFolder).foldAll();
    await expectTheSame();
  });

  it.each([
    ['count_of_month', (answer: Answer) => answer.totals.findings],
    ['count_of_criterion', (answer: Answer) => answer.severityByCriterion],
    ['count_of_look', (answer: Answer) => answer.coverage.cells],
    ['count_of_final', partOf('publication')],
    ['count_of_groups', partOf('disparity')],
  ])('is read from %s, and not from the findings', async (table, part) => {
    const auditor = await api.person({ role: 'auditor', stakeholderId: null });
    await unfolded(async () => {
      const before = await asked(auditor, '/overview');
      await api.sql(`UPDATE ${table} SET n = n + 1`);
      const after = await asked(auditor, '/overview');
      await api.sql(`UPDATE ${table} SET n = n - 1`);
      expect(part(after)).not.toEqual(part(before));
    });
  });

  it.each([
    ['a visitor', {}, 'audience = 0'],
    ['an overseer', { partner: 'yes' }, 'audience <= 1'],
    ['an officer', { partner: 'yes', bodies: true }, 'audience <= 1 OR body_id = $1'],
  ])('is shown by PostgreSQL itself to %s as far as they count it', async (_, standing, reads) => {
    const [body] = world.bodies as [string];
    const bodies = 'bodies' in standing ? `{${body}}` : '';
    const asking = JSON.stringify({ person: '', partner: '', institutions: '', ...standing, bodies });
    for (const table of [
      'counted_finding',
      'count_of_month',
      'count_of_criterion',
      'count_of_look',
      'count_of_look_day',
      'count_of_final',
      'count_of_groups',
      'counted_recommendation',
      ...RECOMMENDATION_FACETS.map(({ table }) => table),
    ]) {
      const text = `SELECT count(*)::int AS n FROM ${table}`;
      const shown = await api.app.get(GuardedReads).rows(asking, { name: '', text }, []);
      const values = reads.includes('$1') ? [body] : [];
      expect({ table, shown }).toEqual({ table, shown: await api.sql(`${text} WHERE ${reads}`, values) });
    }
  });

  it.each([
    [
      'its findings are in doubt',
      `UPDATE finding SET verification = 'pending' WHERE id IN (SELECT finding_id FROM kept)`,
    ],
    [
      'its findings are decided only later',
      `INSERT INTO status_event (id, finding_id, axis, to_value, effective_on)
      SELECT gen_random_uuid(), finding_id, 'workflow', 'closed', current_date + 9 FROM kept`,
    ],
    [
      'its deadlines stand still',
      `INSERT INTO deadline_suspension (id, recommendation_id, ground, from_on, until_on, author_id)
      SELECT gen_random_uuid(), recommendation_id, 'court-proceedings', current_date, current_date, $1 FROM kept`,
    ],
  ])('is what a recommendation that was kept is since %s', async (_, happening) => {
    await api.app.get(CountFolder).foldAll();
    await unfolded(async () => {
      const values = happening.includes('$1') ? [world.people[0]] : [];
      const concerned = await api.sql(`WITH kept AS (${SOME_KEPT}) ${happening} RETURNING id`, values);
      expect(concerned.length).toBeGreaterThan(0);
      await expectTheSame();
    });
  });

  it.each([['tallied'], ['oversight'], ['recommended']] as const)(
    'is not read for two criteria at once: %s',
    async (source) => {
      const scope = scopeOf(askers['auditor']!, { window: USUAL_WINDOW });
      const asked = { ...scope, criterion: ['human-rights', 'transparency'] as const };
      expect(await api.app.get(Records).readKept(scope, source, {})).toBeDefined();
      expect(await api.app.get(Records).readKept(asked, source, {})).toBeUndefined();
    },
  );

  it('is counted anew while the counts are not of the day', async () => {
    await unfolded(async () => {
      const before = await asked(api.visitor, '/overview');
      await api.sql('UPDATE count_of_month SET n = n + 1; UPDATE count_period SET until = until - 1');
      expect(await asked(api.visitor, '/overview')).toEqual(before);
      await api.sql('UPDATE count_of_month SET n = n - 1; UPDATE count_period SET until = until + 1');
    });
  });
});

/** With a finding of each, of those that nothing else sets aside. */
const SOME_KEPT = `
  SELECT DISTINCT ON (recommendation_id) recommendation_id, finding_id
  FROM counted_recommendation JOIN finding_recommendation USING (recommendation_id)
  WHERE counted AND recommendation_id NOT IN (SELECT recommendation_id FROM deadline_suspension)
  ORDER BY recommendation_id, finding_id LIMIT 4`;

const ALL = {
  months: () => 'SELECT body_id, month, severity, polarity, n FROM of_month',
  criteria: () => 'SELECT * FROM of_criterion',
  looks: () => 'SELECT * FROM of_look',
};
const LATE = { late: longestOverdue };
const inOrder = (told: Partial<Answers<Record<string, object>>> | undefined) =>
  Object.fromEntries(
    Object.entries(told ?? {}).map(([name, rows]) => [name, rows?.map((row) => JSON.stringify(row)).toSorted()]),
  );

/** What is made of them, and what that rests on; sums of the same weights may differ in their last digits. */
const figuresOf = ({ judged, ...rows }: Partial<Answers<ScoredOversight>> = {}) => ({
  judged,
  figures: COUNTED_INDICATORS.map((key) => rows[key]?.map((row) => [key, FIGURES[key].value(row), evidenceOf(row)])),
});
const evidenceOf = (row: object) =>
  'evidence' in row &&
  JSON.stringify(row.evidence, (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(9) : value));

interface Answer {
  readonly scorecard: Pick<Scorecard, 'criteria'>;
  readonly totals: { readonly findings: number };
  readonly severityByCriterion: unknown;
  readonly coverage: { readonly cells: unknown };
}
