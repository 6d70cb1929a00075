import type { IndicatorValue } from '@nahliad/contracts';
import type { IndicatorDimension } from '@nahliad/domain';
import { madeOnce } from '../records/made-once';
import type { Frame, Source } from '../records/records';

export type Value = Omit<IndicatorValue, 'group'>;
export type Absence = Exclude<Value['status'], 'ok'>;
export interface Grouped {
  readonly group: string | null;
}

/** One indicator: the select that counts, and the formula that makes a value of each row it answers with. */
export interface Figure {
  readonly source: Source;
  select(frame: Frame, by?: IndicatorDimension): string;
  value(row: Grouped): Value;
  /** What a group without any record reads; `no-cases` where nothing is said. */
  readonly absent?: Absence;
}

export const figure = <Row>(of: {
  source: Source;
  select: Figure['select'];
  value: (row: Row & Grouped) => unknown;
  absent?: Absence;
}): Figure => ({ ...of, value: madeOnce(of.value as Figure['value']) });
