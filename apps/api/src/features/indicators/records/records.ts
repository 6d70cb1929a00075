import { Injectable } from '@nestjs/common';
import { Reads } from '../../../platform/access/reads';
import { composed, type Reader } from '../../../platform/database/database';
import { Remembered } from '../../../platform/database/remembered';
import { where, type Where } from '../../../platform/database/where';
import { allOfToday, isFolded, isKept, usuallyAsked } from '../kept/is-kept';
import { keptOversight } from '../kept/kept.oversight';
import { keptRecommendations } from '../kept/kept.recommendations';
import { keptTallies } from '../kept/kept.tallies';
import { isOfToday, type Scope } from '../scope';
import { activities, mandates } from './activities.records';
import { affecting } from './affecting.records';
import { finals } from './final-findings';
import { acts } from './findings.records';
import { oversightRecords } from './oversight.records';
import { recommendations } from './recommendations.records';
import { tallies } from './tallies';

export type Source = 'act' | 'overseen' | 'oversight' | 'recommended' | 'tallied';

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

  private date(day: string): string {
    const placeholder = this.dates.get(day) ?? `${this.filter.value(day)}::date`;
    this.dates.set(day, placeholder);
    return placeholder;
  }
}
export type Select = (frame: Frame) => string;

/** What a source does not ask for PostgreSQL does not read: these are names, and each select takes those that it needs. */
const oversight = (scope: Scope, filter: Where): string =>
  [acts, affecting, finals, oversightRecords].map((records) => records(scope, filter)).join(', ');

/** Of these, who looked where and who has to: no finding. */
const overseen = (scope: Scope, filter: Where): string => `${activities(scope, filter)}, ${mandates(scope, filter)}`;

type Part = (scope: Scope, filter: Where) => string;
const SOURCES: Record<Source, Part> = {
  act: acts,
  overseen,
  oversight,
  recommended: recommendations,
  tallied: tallies,
};

/** What is kept of a source: of which scopes, and while what holds. */
interface Kept {
  readonly records: Part;
  readonly covers: (scope: Scope) => boolean;
  readonly while: Part;
}
const KEPT = {
  oversight: { records: keptOversight, covers: usuallyAsked, while: isKept },
  recommended: { records: keptRecommendations, covers: allOfToday, while: isFolded },
  tallied: { records: keptTallies, covers: usuallyAsked, while: isKept },
} satisfies Partial<Record<Source, Kept>>;
export type KeptSource = keyof typeof KEPT;

export type Selects<Rows> = { [Name in keyof Rows]: Select };
type Answer = Record<string, unknown>;
export type Answers<Rows> = { [Name in keyof Rows]: NonNullable<Rows[Name]>[] };

/** Reads several grouped selects over one set of records in one statement, so that the set is made once. */
@Injectable()
export class Records {
  constructor(private readonly reads: Reads) {}

  /** Figures: over all that counts for whoever asks. */
  read<Rows extends Answer>(scope: Scope, source: Source, selects: Selects<Rows>) {
    return certain(answers<Rows>(this.reads.counting(scope.actor), scope, told(source, scope), selects));
  }

  /** The same out of what is kept; nothing where that is not of this moment, this period or this scope. */
  async readKept<Rows extends Answer>(scope: Scope, source: KeptSource, selects: Selects<Rows>) {
    return ofKept<Rows>(this.reads.counting(scope.actor), scope, source, selects);
  }

  /** Texts: over what whoever asks may read. */
  tell<Rows extends Answer>(scope: Scope, source: Source, selects: Selects<Rows>) {
    return certain(answers<Rows>(this.reads.lately(scope.actor), scope, told(source, scope), selects));
  }

  async tellKept<Rows extends Answer>(scope: Scope, source: KeptSource, selects: Selects<Rows>) {
    return ofKept<Rows>(this.reads.lately(scope.actor), scope, source, selects);
  }
}

/** Records as they are read: the name of the statement, its CTEs, and while what they answer at all; cells and acts are few. */
interface Reading {
  readonly name: string;
  readonly records: Part;
  readonly only?: Part;
  readonly plannedOnce: boolean;
}
const told = (source: Source, scope: Scope): Reading => ({
  name: source,
  records: SOURCES[source],
  plannedOnce: source === 'overseen' && isOfToday(scope),
});
const kept = (source: KeptSource): Reading => {
  const { records, while: only } = KEPT[source];
  return { name: `kept.${source}`, records, only, plannedOnce: true };
};

const ofKept = <Rows extends Answer>(db: Reader, scope: Scope, source: KeptSource, selects: Selects<Rows>) =>
  KEPT[source].covers(scope) ? answers<Rows>(db, scope, kept(source), selects) : undefined;

/** Figures look at every record in scope, so they are told again for as long as nobody writes. */
const answered = new Remembered<unknown>(500, () => 1);

function answers<Rows extends Answer>(
  db: Reader,
  scope: Scope,
  reading: Reading,
  selects: Selects<Rows>,
): Promise<Answers<Rows> | undefined> {
  const filter = where();
  const records = reading.records(scope, filter);
  const frame = new Frame(scope, filter);
  const asked = Object.entries<Select>(selects).map(
    ([name, select]) => `(SELECT coalesce(json_agg(answer), '[]') FROM (${select(frame)}) answer) AS "${name}"`,
  );
  const only = reading.only?.(scope, filter) ?? 'true';
  const text = `WITH RECURSIVE ${records} SELECT ${asked.join(', ')} WHERE ${only}`;
  const statement = { ...composed(`indicator.${reading.name}`, text), plannedOnce: reading.plannedOnce };
  const key = JSON.stringify([db.standing, text, filter.values]);
  return answered.orRead(db, key, () => db.one(statement, filter.values)) as Promise<Answers<Rows> | undefined>;
}

async function certain<T>(answer: Promise<T | undefined>): Promise<T> {
  const row = await answer;
  if (!row) throw new Error('A select without FROM always answers with one row.');
  return row;
}
