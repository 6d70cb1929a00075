import { uuidv7 } from 'uuidv7';
import { oneOf, writtenIn, type Values, type Written } from '../../mapping/values';
import type { TableRow } from '../../reading/table';
import { adviceIn, brokenByAdvice, inFuture, type Advice } from '../advice';
import type { Broken, Planned } from '../target';

/** A recommendation that a row makes. */
export interface PlannedRecommendation extends Planned, Advice {
  readonly id: string;
  /** Null where the file does not say how far it has come. */
  readonly implementation: string | null;
  readonly response: { readonly text: Written; readonly receivedOn: string | null } | null;
  /** The findings it rests on, as the file names them; their ids are looked up many at a time. */
  readonly findings: readonly string[];
  readonly findingIds: readonly string[];
  /** Who reads it; null where its findings decide that. */
  readonly visibility: string | null;
}

const USUAL_VISIBILITY = 'partners';

/** An answer that takes no position considers the matter still. */
const ANSWERED = 'under-consideration';

export function plannedRecommendation(row: TableRow, externalId: string, values: Values): PlannedRecommendation {
  const advice = adviceIn(values, '', values.get('addressee') ?? []);
  const text = writtenIn(values, 'response.text');
  const receivedOn = oneOf(values, 'response.receivedOn');
  const response = (receivedOn ?? text.en ?? text.uk) ? { text, receivedOn } : null;
  const findings = values.get('findings') ?? [];
  return {
    ...advice,
    row,
    id: uuidv7(),
    externalId,
    position: response && advice.position === 'pending' ? ANSWERED : advice.position,
    implementation: oneOf(values, 'implementation'),
    response,
    findings,
    findingIds: [],
    visibility: findings.length ? null : (oneOf(values, 'visibility') ?? USUAL_VISIBILITY),
  };
}

export function brokenRecommendation(one: PlannedRecommendation): Broken[] {
  const receivedOn = one.response?.receivedOn ?? null;
  const early = receivedOn !== null && receivedOn < one.issuedOn;
  return [
    ...brokenByAdvice(one, ''),
    ...inFuture('response.receivedOn', receivedOn),
    ...(early ? [{ field: 'response.receivedOn', code: 'due-before-issue', value: receivedOn } as const] : []),
  ];
}
