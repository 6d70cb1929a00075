import { POLARITIES, randomStream } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { TestApi } from '../../../../testing/api';
import { RecommendedHistory } from './recommended-history';

const WORKFLOWS = ['draft', 'submitted', 'under-review', 'shared-for-reply', 'final', 'final', 'final', 'closed'];
const GONE = ['withdrawn', 'duplicate'];
const VERIFICATIONS = ['verified', 'verified', 'partly-verified', 'pending', 'unfounded'];
const VISIBILITIES = ['public', 'partners', 'restricted', 'confidential'];
const CRITERIA = ['transparency', 'human-rights', 'legal-framework'];

const GROUPS = [
  [],
  [{ dimension: 'sex', value: 'women' }],
  [
    { dimension: 'sex', value: 'men' },
    { dimension: 'language', value: 'sign-language' },
  ],
  [
    { dimension: 'sex', value: 'not-asked' },
    { dimension: 'language', value: 'of the hills' },
  ],
].map((groups) => JSON.stringify(groups));

const HAPPENINGS = [
  ['workflow', 'final'],
  ['workflow', 'closed'],
  ['publication', 'published'],
  ['visibility', 'restricted'],
] as const;
const ANY_EVENTS = `SELECT id FROM status_event ORDER BY md5(id::text || $2) LIMIT 3 FOR UPDATE SKIP LOCKED`;

/** In one statement with all their links, as logging and importing do it. */
const LOG = `
  WITH logged AS (
    INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, observed_on, severity, polarity, workflow,
      verification, visibility, publication, region, affected_groups, amount_questioned)
    SELECT id, id, $2, $3, ARRAY[$3::uuid], 'As it was found', $4::date + nth::int % 3, $5, $6, $7, $8, $9,
      CASE WHEN $9 = 'public' AND $7 = 'final' THEN 'published' ELSE 'unpublished' END, $12, $13, $14
    FROM unnest($1::uuid[]) WITH ORDINALITY one (id, nth) RETURNING id
  ),
  held AS (INSERT INTO finding_institution SELECT logged.id, one, 1 FROM logged, unnest($10::uuid[]) one)
  INSERT INTO finding_criterion SELECT logged.id, one, 1 FROM logged, unnest($11::text[]) one`;

export interface World {
  readonly bodies: readonly string[];
  readonly institutions: readonly string[];
  readonly people: readonly string[];
  /** The day from which findings are told back. */
  readonly until: string;
  readonly days: number;
}

/** A random history of everything that may happen to findings and to what was recommended on them, the same for the same seed; several may run at once. */
export class History {
  private readonly random: () => number;
  private readonly recommended: RecommendedHistory;

  constructor(
    private readonly api: TestApi,
    private readonly world: World,
    seed: string,
  ) {
    this.random = randomStream(seed);
    this.recommended = new RecommendedHistory(api, world, this.random);
  }

  async run(steps: number): Promise<void> {
    const ways = [
      () => this.log(1),
      () => this.log(1),
      () => this.log(20),
      () => this.log(20),
      () => this.log(20),
      () => this.undo(),
      () => this.remove(),
    ].concat(
      [this.move, this.move, this.redate, this.correct, this.affect, this.publish, this.retract, this.reword].map(
        (way) => () => way.call(this),
      ),
      [() => this.relink(), () => this.leave(), () => this.foresee(), () => this.open()],
      [() => this.happen(), () => this.happen(), () => this.happenOtherwise(), () => this.forget()],
      Array.from({ length: 12 }, () => () => this.recommended.step()),
    );
    for (let step = 0; step < steps; step++) await this.one(ways)();
  }

  private async log(findings: number): Promise<void> {
    const { bodies, institutions, people } = this.world;
    await this.sql(LOG, [
      Array.from({ length: findings }, () => uuidv7()),
      this.one(bodies),
      this.one(people),
      this.day(),
      1 + this.below(4),
      this.one(POLARITIES),
      this.one(WORKFLOWS),
      this.one(VERIFICATIONS),
      this.one(VISIBILITIES),
      this.some(institutions),
      this.some(CRITERIA),
      findings > 1 ? uuidv7() : null,
      this.one(GROUPS),
      this.one([null, null, 9000]),
    ]);
  }

  private move() {
    return this.change('workflow = $1, verification = $2', [this.one(WORKFLOWS), this.one(VERIFICATIONS)]);
  }
  private leave() {
    return this.change(`workflow = $1, publication = 'unpublished'`, [this.one(GONE)]);
  }
  private redate() {
    return this.change('observed_on = $1', [this.day()]);
  }
  private correct() {
    return this.change('severity = $1, polarity = $2', [1 + this.below(4), this.one(POLARITIES)]);
  }
  private affect() {
    return this.change('affected_groups = $1', [this.one(GROUPS)]);
  }
  private publish() {
    return this.change(`publication = 'published', visibility = 'public', workflow = 'final'`);
  }
  private retract() {
    return this.change(`publication = 'retracted', visibility = $1`, [this.one(VISIBILITIES)]);
  }
  private reword() {
    return this.change(`title_en = 'As it is told'`);
  }

  /** What is decided already and takes effect only later. */
  private async foresee(): Promise<void> {
    await this.sql(
      `INSERT INTO status_event (id, finding_id, axis, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, 'workflow', workflow, current_date + 9, $1
      FROM (SELECT * FROM finding ORDER BY md5(id::text || $2) LIMIT 1 FOR KEY SHARE) one`,
      [this.one(this.world.people), this.any()],
    );
  }

  /** Something of which the finding itself says nothing, whenever it took effect. */
  private async happen(): Promise<void> {
    await this.sql(
      `INSERT INTO status_event (id, finding_id, axis, to_value, from_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, $1, $2, $3, $4, $5
      FROM (SELECT id FROM finding ORDER BY md5(id::text || $6) LIMIT 5 FOR KEY SHARE SKIP LOCKED) concerned`,
      [...this.one(HAPPENINGS), this.one(VISIBILITIES), this.day(), this.one(this.world.people), this.any()],
    );
  }
  private async happenOtherwise(): Promise<void> {
    await this.sql(`UPDATE status_event SET effective_on = $1 WHERE id IN (${ANY_EVENTS})`, [this.day(), this.any()]);
  }
  private async forget(): Promise<void> {
    await this.sql(`DELETE FROM status_event WHERE axis <> $1 AND id IN (${ANY_EVENTS})`, ['visibility', this.any()]);
  }

  /** To somebody by name, and to a body as one that takes part. */
  private async open(): Promise<void> {
    await this.sql(
      `WITH opened AS (SELECT id FROM finding ORDER BY md5(id::text || $1) LIMIT 3 FOR KEY SHARE SKIP LOCKED),
      named AS (
        INSERT INTO finding_reader (finding_id, person_id, granted_by) SELECT id, $2, $2 FROM opened ON CONFLICT DO NOTHING
      )
      INSERT INTO participation (id, finding_id, body_id, role, state)
      SELECT gen_random_uuid(), id, $3, 'contributor', $4 FROM opened ON CONFLICT DO NOTHING`,
      [this.any(), this.one(this.world.people), this.one(this.world.bodies), this.one(['accepted', 'declined'])],
    );
  }

  /** Two changes that belong together, of which one in three is taken back. */
  private relink(): Promise<void> {
    const undone = new Error('taken back');
    return this.api.db
      .transaction(async (tx) => {
        const [found] = await tx.query(`SELECT id FROM finding ORDER BY md5(id::text || $1) LIMIT 1 FOR UPDATE`, [
          this.any(),
        ]);
        if (!found) return;
        await tx.query('DELETE FROM finding_criterion WHERE finding_id = $1', [found.id]);
        await tx.query('INSERT INTO finding_criterion SELECT $1, one, 1 FROM unnest($2::text[]) one', [
          found.id,
          this.some(CRITERIA),
        ]);
        await tx.query(
          'UPDATE finding_institution SET institution_id = $2 WHERE finding_id = $1 AND institution_id = $3',
          [found.id, ...this.twoApart()],
        );
        if (this.below(3) === 0) throw undone;
      })
      .catch((error: unknown) => {
        const taken = error instanceof Error && 'code' in error && error.code === '23505';
        if (error !== undone && !taken) throw error;
      });
  }

  private async remove(): Promise<void> {
    await this.sql('DELETE FROM finding WHERE id = (SELECT id FROM finding ORDER BY md5(id::text || $1) LIMIT 1)', [
      this.any(),
    ]);
  }

  private async undo(): Promise<void> {
    await this.sql(
      `DELETE FROM finding WHERE region = (
        SELECT region FROM finding WHERE region IS NOT NULL ORDER BY md5(id::text || $1) LIMIT 1)`,
      [this.any()],
    );
  }

  /** Of two at once; one on which somebody else is at work is left to them. */
  private async change(columns: string, values: readonly unknown[] = []): Promise<void> {
    await this.sql(
      `UPDATE finding SET ${columns} WHERE id IN (
        SELECT id FROM finding ORDER BY md5(id::text || $${values.length + 1}) LIMIT 2 FOR UPDATE SKIP LOCKED)`,
      [...values, this.any()],
    );
  }

  private sql(text: string, values: readonly unknown[]) {
    return this.api.sql(text, values);
  }

  /** By what the findings are put into an order of chance. */
  private any(): string {
    return String(this.random());
  }
  private day(): string {
    const { until, days } = this.world;
    return new Date(Date.parse(until) - this.below(days) * 86_400_000).toISOString().slice(0, 10);
  }
  private below(most: number): number {
    return Math.floor(this.random() * most);
  }
  private one<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }
  private some<T>(of: readonly T[]): T[] {
    const from = this.below(of.length);
    return of.slice(from, from + 1 + this.below(2));
  }
  private twoApart(): [string, string] {
    const { institutions } = this.world;
    const from = this.below(institutions.length);
    return [institutions[from]!, institutions[(from + 1) % institutions.length]!];
  }
}
