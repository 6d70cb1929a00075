import { Injectable } from '@nestjs/common';
import { readableFindings } from '../../../platform/access/finding-scope';
import { Reads } from '../../../platform/access/reads';
import { composed, type Reader } from '../../../platform/database/database';
import { Remembered } from '../../../platform/database/remembered';
import { where, type Where } from '../../../platform/database/where';
import type { Scope } from '../scope';
import { activities, mandates } from './activities.records';
import { acts, findingsBeyond } from './findings.records';
import { recommendations } from './recommendations.records';
import { scores } from './scores.records';

export type Source = 'act' | 'oversight' | 'recommended';

/** What a select over the records of a scope is written with; each value becomes a placeholder once it is asked for. */
export class Frame {
  private readonly dates = new Map<string, string>();

  constructor(
    readonly scope: Scope,
    private readonly filter: Where,
  ) {}

  get asOf(): string {
    return this.date(this.scope.asOf);
  }

  within(date: string): string {
    const { after, until } = this.scope;
    return `${date} <= ${this.date(until)}${after ? ` AND ${date} > ${this.date(after)}` : ''}`;
  }

  value(value: unknown): string {
    return this.filter.value(value);
  }

  /** Whether whoever asks may read this finding, and not only count it. */
  readable(finding: string): string {
    return readableFindings(this.scope.actor, this.filter, finding);
  }

  private date(day: string): string {
    const placeholder = this.dates.get(day) ?? `${this.filter.value(day)}::date`;
    this.dates.set(day, placeholder);
    return placeholder;
  }
}
export type Select = (frame: Frame) => string;

/** What a source does not ask for PostgreSQL does not read: these are names, and each select takes those that it needs. */
const oversight = (scope: Scope, filter: Where): string =>
  [acts, findingsBeyond, activities, mandates, scores].map((records) => records(scope, filter)).join(', ');

const SOURCES: Record<Source, (scope: Scope, filter: Where) => string> = {
  act: acts,
  oversight,
  recommended: recommendations,
};

export type Selects<Rows> = { [Name in keyof Rows]: Select };
export type Answers<Rows> = { [Name in keyof Rows]: NonNullable<Rows[Name]>[] };

/** Reads several grouped selects over one set of records in one statement, so that the set is made once. */
@Injectable()
export class Records {
  constructor(private readonly reads: Reads) {}

  /** Figures: over all that counts for whoever asks. */
  read<Rows extends Record<string, unknown>>(scope: Scope, source: Source, selects: Selects<Rows>) {
    return answers<Rows>(this.reads.counting(scope.actor), scope, source, selects);
  }

  /** Texts: over what whoever asks may read. */
  tell<Rows extends Record<string, unknown>>(scope: Scope, source: Source, selects: Selects<Rows>) {
    return answers<Rows>(this.reads.lately(scope.actor), scope, source, selects);
  }
}

/** Figures look at every record in scope, so they are told again for as long as nobody writes. */
const answered = new Remembered<unknown>(500, () => 1);

async function answers<Rows extends Record<string, unknown>>(
  db: Reader,
  scope: Scope,
  source: Source,
  selects: Selects<Rows>,
): Promise<Answers<Rows>> {
  const filter = where();
  const records = SOURCES[source](scope, filter);
  const frame = new Frame(scope, filter);
  const asked = Object.entries<Select>(selects).map(
    ([name, select]) => `(SELECT coalesce(json_agg(answer), '[]') FROM (${select(frame)}) answer) AS "${name}"`,
  );
  const statement = composed(`indicator.${source}`, `WITH RECURSIVE ${records} SELECT ${asked.join(', ')}`);
  const key = JSON.stringify([db.standing, statement.text, filter.values]);
  return answered.orRead(db, key, async () => {
    const row = await db.one<Answers<Rows>>(statement, filter.values);
    if (!row) throw new Error('A select without FROM always answers with one row.');
    return row;
  }) as Promise<Answers<Rows>>;
}
