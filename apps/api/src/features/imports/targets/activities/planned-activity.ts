import { today } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { participationOf, type Participating } from '../../mapping/participation-reader';
import { oneOf, writtenIn, type Values, type Written } from '../../mapping/values';
import type { TableRow } from '../../reading/table';
import { inFuture } from '../advice';
import type { Broken, Planned } from '../target';

/** An act of oversight that a row makes. */
export interface PlannedActivity extends Planned {
  readonly id: string;
  readonly kind: string;
  readonly title: Written;
  readonly note: Written;
  readonly institutionIds: readonly string[];
  readonly criteria: readonly string[];
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly announced: string | null;
  readonly outcome: string;
  readonly visibility: string;
  readonly participations: readonly Participating[];
}

const UNDER_WAY = 'ongoing';
const USUAL_VISIBILITY = 'partners';

/** An act that has an outcome, and no other end, ended on the day on which it began; showing it to all takes a lead. */
export function plannedActivity(row: TableRow, externalId: string, values: Values, vouched: boolean): PlannedActivity {
  const startedOn = oneOf(values, 'startedOn') ?? '';
  const outcome = oneOf(values, 'outcome') ?? '';
  const visibility = oneOf(values, 'visibility') ?? USUAL_VISIBILITY;
  return {
    row,
    id: uuidv7(),
    externalId,
    kind: oneOf(values, 'kind') ?? '',
    title: writtenIn(values, 'title'),
    note: writtenIn(values, 'note'),
    institutionIds: values.get('institutions') ?? [],
    criteria: values.get('criteria') ?? [],
    startedOn,
    endedOn: oneOf(values, 'endedOn') ?? (outcome === UNDER_WAY ? null : startedOn),
    announced: oneOf(values, 'announced'),
    outcome,
    visibility: visibility === 'public' && !vouched ? USUAL_VISIBILITY : visibility,
    participations: (values.get('participations') ?? []).map(participationOf),
  };
}

export function brokenActivity({ startedOn, endedOn, outcome }: PlannedActivity): Broken[] {
  if (outcome === UNDER_WAY)
    return endedOn === null ? [] : [{ field: 'outcome', code: 'outcome-required', value: outcome }];
  const reversed = endedOn !== null && endedOn < startedOn;
  return [
    ...(startedOn > today() ? inFuture('startedOn', startedOn) : inFuture('endedOn', endedOn)),
    ...(reversed ? [{ field: 'endedOn', code: 'before-start', value: endedOn } as const] : []),
  ];
}
