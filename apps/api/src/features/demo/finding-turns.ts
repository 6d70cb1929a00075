import { uuidv7 } from 'uuidv7';
import { daysAfter } from './days';
import type { Row, Tables } from './rows';
import { statusEventRow } from './status-event-row';

const CORRECTION =
  'The number of cases was taken from the wrong table. / Кількість випадків було взято не з тієї таблиці.';
const RETRACTION = 'It turned out to be about another unit. / З’ясувалося, що йдеться про інший підрозділ.';
const REOPENING = 'A new witness came forward. / З’явився новий свідок.';
const SCHEDULED_DAYS_AHEAD = 14;

/** What became of some findings after all: corrected, retracted, closed, opened again, found twice, found again. */
export function takeTurns(tables: Tables, today: string): void {
  const turns = new FindingTurns(tables, today);
  const findings = tables['finding'] ?? [];
  const published = findings.filter((one) => one['publication'] === 'published');
  every(15, published).forEach((one) => turns.correct(one));
  published.slice(11, 12).forEach((one) => turns.retract(one));
  const done = published.filter((one) => one['publication'] === 'published' && !turns.isRecommendedOn(one));
  every(3, done).forEach((one, n) => turns.close(one, n === 0));
  const decided = findings.filter((one) => one['workflow'] === 'final' && one['publication'] === 'unpublished');
  decided
    .filter(({ verification }) => verification === 'verified')
    .slice(0, 2)
    .forEach((one) => turns.schedule(one));
  for (const one of findings) turns.repeatEarlier(one);
  findings
    .filter((one) => one['workflow'] === 'under-review')
    .slice(0, 2)
    .forEach((one) => turns.duplicate(one));
}

const every = (nth: number, rows: readonly Row[]) => rows.filter((_, n) => n % nth === 0);

class FindingTurns {
  private readonly institutionOf: ReadonlyMap<unknown, unknown>;
  private readonly recommendedOn: ReadonlySet<unknown>;

  constructor(
    private readonly tables: Tables,
    private readonly today: string,
  ) {
    const rows = (table: string) => tables[table] ?? [];
    this.institutionOf = new Map(rows('finding_institution').map((row) => [row['finding_id'], row['institution_id']]));
    this.recommendedOn = new Set(rows('finding_recommendation').map((row) => row['finding_id']));
  }

  isRecommendedOn({ id }: Row): boolean {
    return this.recommendedOn.has(id);
  }

  /** Said one less before that. */
  correct(finding: Row): void {
    const content = (change: (text: string) => string) => ({
      institutionIds: [this.institutionOf.get(finding['id'])],
      criteria: (this.tables['finding_criterion'] ?? [])
        .filter((row) => row['finding_id'] === finding['id'])
        .map((row) => row['criterion']),
      title: { en: finding['title_en'], uk: finding['title_uk'] },
      summary: { en: change(String(finding['summary_en'])), uk: change(String(finding['summary_uk'])) },
      detail: { en: null, uk: null },
      observedOn: finding['observed_on'],
      observedTo: null,
      severity: finding['severity'],
      polarity: finding['polarity'],
      themes: finding['themes'],
      scale: null,
      region: finding['region'],
      personsAffected: finding['persons_affected'],
      amountQuestioned: finding['amount_questioned'],
      affectedGroups: finding['affected_groups'],
    });
    const oneLess = (text: string) => text.replace(/\d+/, (count) => String(Number(count) - 1));
    const on = this.later(finding, 20);
    const version = (number: number, row: Row) => ({ id: uuidv7(), finding_id: finding['id'], number, ...row });
    this.put(
      'finding_version',
      version(1, {
        content: content(oneLess),
        made_for: 'logged',
        person_id: finding['author_id'],
        made_at: finding['created_at'],
        reach: 'public',
      }),
      version(2, {
        content: content((text) => text),
        made_for: 'correction',
        note: CORRECTION,
        person_id: this.leadOf(finding),
        made_at: `${on}T09:00:00Z`,
        reach: 'public',
      }),
    );
    finding['writer_ids'] = [finding['author_id'], this.leadOf(finding)];
    this.step(finding, 'publication', 'corrected', on, CORRECTION);
  }

  retract(finding: Row): void {
    this.step(finding, 'publication', 'retracted', this.later(finding, 30), RETRACTION);
  }

  close(finding: Row, again: boolean): void {
    this.step(finding, 'workflow', 'closed', this.later(finding, 25));
    if (again) this.step(finding, 'workflow', 'reopened', this.later(finding, 60), REOPENING);
  }

  schedule(finding: Row): void {
    finding['publish_on'] = daysAfter(this.today, SCHEDULED_DAYS_AHEAD);
    this.step(finding, 'publication', 'scheduled', this.today);
  }

  repeatEarlier(finding: Row): void {
    const earlier = this.earlierAtTheSame(finding).findLast((one) => one['title_en'] === finding['title_en']);
    if (earlier) finding['repeat_of'] = earlier['id'];
  }

  duplicate(finding: Row): void {
    const original = this.earlierAtTheSame(finding).findLast((one) => one['workflow'] === 'final');
    if (!original) return;
    finding['duplicate_of'] = original['id'];
    this.step(finding, 'workflow', 'duplicate', this.today);
  }

  private earlierAtTheSame({ id, observed_on: day }: Row): Row[] {
    const institution = this.institutionOf.get(id);
    return (this.tables['finding'] ?? []).filter(
      (one) => this.institutionOf.get(one['id']) === institution && String(one['observed_on']) < String(day),
    );
  }

  private step(finding: Row, axis: 'workflow' | 'publication', to: string, on: string, note?: string): void {
    const by = this.leadOf(finding);
    const from = String(finding[axis]);
    this.put('status_event', statusEventRow(finding['id'], { axis, from, to, on, by, ...(note && { note }) }));
    finding[axis] = to;
    finding['updated_at'] = `${on}T09:00:00Z`;
  }

  private leadOf({ id, author_id: author }: Row): unknown {
    const reviewed = (this.tables['status_event'] ?? []).find(
      (row) => row['finding_id'] === id && row['to_value'] === 'under-review',
    );
    return reviewed?.['person_id'] ?? author;
  }

  private later({ updated_at: last }: Row, days: number): string {
    const day = daysAfter(String(last).slice(0, 10), days);
    return day < this.today ? day : this.today;
  }

  private put(table: string, ...rows: Row[]): void {
    (this.tables[table] ??= []).push(...rows);
  }
}
