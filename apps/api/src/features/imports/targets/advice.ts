import { today, type ImportFieldName } from '@nahliad/domain';
import { oneOf, writtenIn, type Values, type Written } from '../mapping/values';
import type { Broken } from './target';

/** What every recommendation says, whether it stands beside its finding or has a row to itself. */
export interface Advice {
  readonly text: Written;
  readonly type: string;
  readonly priority: string | null;
  readonly addresseeId: string;
  readonly alsoAddressedIds: readonly string[];
  readonly issuedOn: string;
  readonly responseDueOn: string | null;
  readonly targetOn: string | null;
  readonly position: string;
}

/** How its fields are called where it stands beside a finding, and where the row is its own. */
type Prefix = 'recommendation.' | '';
type Name = 'text' | 'type' | 'priority' | 'issuedOn' | 'responseDueOn' | 'targetOn' | 'position';
const named = (prefix: Prefix, name: Name): ImportFieldName => `${prefix}${name}`;

export function adviceIn(values: Values, prefix: Prefix, addressed: readonly string[]): Advice {
  const one = (name: Name) => oneOf(values, named(prefix, name));
  const [addresseeId = '', ...alsoAddressedIds] = new Set(addressed);
  return {
    text: writtenIn(values, named(prefix, 'text')),
    type: one('type') ?? 'policy',
    priority: one('priority'),
    addresseeId,
    alsoAddressedIds,
    issuedOn: one('issuedOn') ?? '',
    responseDueOn: one('responseDueOn'),
    targetOn: one('targetOn'),
    position: one('position') ?? 'pending',
  };
}

export function brokenByAdvice({ issuedOn, responseDueOn, targetOn }: Advice, prefix: Prefix): Broken[] {
  const early = (name: Name, date: string | null): Broken[] =>
    date !== null && date < issuedOn ? [{ field: named(prefix, name), code: 'due-before-issue', value: date }] : [];
  return [
    ...inFuture(named(prefix, 'issuedOn'), issuedOn),
    ...early('responseDueOn', responseDueOn),
    ...early('targetOn', targetOn),
  ];
}

export const inFuture = (field: ImportFieldName, date: string | null): Broken[] =>
  date !== null && date > today() ? [{ field, code: 'in-future', value: date }] : [];
