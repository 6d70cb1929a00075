import { IMPLEMENTATIONS, POSITIONS } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { TestApi } from '../../../../testing/api';
import type { World } from './history';

const some = (most: number) =>
  `SELECT id FROM recommendation ORDER BY md5(id::text || $1) LIMIT ${most} FOR UPDATE SKIP LOCKED`;

/** On up to three findings, whoever made them, or on none and shown by itself. */
const RECOMMEND = `
  WITH issued AS (
    INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, type,
      issued_on, response_due_on, target_on, visibility)
    VALUES ($2::uuid, $2::uuid::text, $3, $4, $5, $6, 'What to do', $7, $8::date, $8::date + 30, $8::date + 200, $9)
  )
  INSERT INTO finding_recommendation
  SELECT id, $2::uuid FROM (SELECT id FROM finding ORDER BY md5(id::text || $1) LIMIT $10 FOR KEY SHARE SKIP LOCKED) found`;

/** A random history of everything that may happen to recommendations, with that of their findings going on beside it. */
export class RecommendedHistory {
  constructor(
    private readonly api: TestApi,
    private readonly world: World,
    private readonly random: () => number,
  ) {}

  async step(): Promise<void> {
    const ways = [this.recommend, this.recommend, this.recommend, this.answer, this.answer, this.suspend, this.move];
    await this.one(
      ways.concat(
        this.redirect,
        this.foresee,
        this.happen,
        this.happen,
        this.relink,
        this.unlink,
        this.unsay,
        this.remove,
      ),
    ).call(this);
  }

  private async recommend() {
    for (let nth = 0; nth < 8; nth++) await this.recommendOnce();
  }
  private recommendOnce() {
    const { bodies, institutions, people } = this.world;
    const shown = this.one([null, null, null, 'public', 'partners']);
    return this.happens(RECOMMEND, [
      uuidv7(),
      this.one(bodies),
      this.one(institutions),
      this.one([[], [this.one(institutions)]]),
      this.one(people),
      this.one(['law', 'training']),
      this.day(),
      shown,
      shown && this.below(3) ? 0 : this.one([1, 1, 1, 1, 2, 3]),
    ]);
  }
  private answer() {
    return this.happens(
      `INSERT INTO response (id, recommendation_id, author_id, position, text_en, substantive, received_on)
      SELECT gen_random_uuid(), id, $2, 'accepted', 'So it is', $3, $4 FROM (${some(2)}) concerned`,
      [this.one(this.world.people), this.one([true, true, false]), this.day()],
    );
  }
  private suspend() {
    return this.happens(
      `INSERT INTO deadline_suspension (id, recommendation_id, ground, from_on, until_on, author_id)
      SELECT gen_random_uuid(), id, 'court-proceedings', current_date - $2::int, current_date - $2::int + 90, $3 FROM (${some(1)}) concerned`,
      [this.below(150), this.one(this.world.people)],
    );
  }
  private move() {
    return this.happens(`UPDATE recommendation SET position = $2, implementation = $3 WHERE id IN (${some(2)})`, [
      this.one(POSITIONS),
      this.one(IMPLEMENTATIONS),
    ]);
  }
  private redirect() {
    return this.happens(
      `UPDATE recommendation SET addressee_id = $2, target_on = $3, issued_on = $4 WHERE id IN (${some(2)})`,
      [this.one(this.world.institutions), this.one([null, this.day()]), this.day()],
    );
  }

  /** What is decided already and takes effect only later. */
  private foresee() {
    return this.happens(
      `INSERT INTO status_event (id, recommendation_id, axis, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, 'implementation', $2, current_date + 9, $3 FROM (${some(1)}) concerned`,
      [this.one(IMPLEMENTATIONS), this.one(this.world.people)],
    );
  }
  /** Something of which the recommendation itself says nothing, whenever it took effect. */
  private happen() {
    return this.happens(
      `INSERT INTO status_event (id, recommendation_id, axis, to_value, effective_on, person_id)
      SELECT gen_random_uuid(), id, 'implementation', $2, $3, $4 FROM (${some(3)}) concerned`,
      [this.one(['claimed-implemented', ...IMPLEMENTATIONS]), this.day(), this.one(this.world.people)],
    );
  }
  private relink() {
    return this.happens(
      `UPDATE finding_recommendation SET recommendation_id = coalesce((
        SELECT id FROM recommendation ORDER BY md5($1 || id::text) LIMIT 1 FOR KEY SHARE SKIP LOCKED), recommendation_id)
      WHERE finding_id IN (
        SELECT finding_id FROM finding_recommendation GROUP BY finding_id HAVING count(*) = 1
        ORDER BY md5(finding_id::text || $1) LIMIT 2)`,
    );
  }
  private unlink() {
    return this.happens(
      `DELETE FROM finding_recommendation WHERE finding_id IN (
        SELECT finding_id FROM finding_recommendation ORDER BY md5(finding_id::text || $1) LIMIT 1)`,
    );
  }
  private unsay() {
    return this.happens(
      'DELETE FROM response WHERE id IN (SELECT id FROM response ORDER BY md5(id::text || $1) LIMIT 2)',
    );
  }
  private remove() {
    return this.happens(`DELETE FROM recommendation WHERE id IN (${some(1)})`);
  }

  /** By `$1` what it happens to is put into an order of chance. */
  private async happens(text: string, values: readonly unknown[] = []): Promise<void> {
    await this.api.sql(text, [String(this.random()), ...values]);
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
}
