import { REASONED_STATUSES } from '@nahliad/domain';
import { DomainError } from '../../../platform/errors/domain-error';
import type { Requirement } from './precondition';

/** What a step can be given belongs to one step each; `note` to all. */
const BELONGS_TO = {
  verification: 'assessed',
  until: 'shared-for-reply',
  ground: 'final',
  duplicateOf: 'duplicate',
} as const;
const GIVEN = Object.keys(BELONGS_TO) as (keyof typeof BELONGS_TO)[];

export const required = (path: string) => [{ path, code: 'required' }];

export const nothingMisplaced: Requirement = (_, move) => {
  const misplaced = GIVEN.filter((field) => move[field] !== undefined && BELONGS_TO[field] !== move.to);
  if (!misplaced.length) return undefined;
  return new DomainError(
    'request.invalid',
    misplaced.map((path) => ({ path, code: 'not-applicable' })),
  );
};

export const reasonGiven: Requirement = (_, { to, note }) =>
  REASONED_STATUSES.includes(to) && !note ? new DomainError('finding.note-required', required('note')) : undefined;

/** A finding that is reviewed again keeps the result it had, unless another is given. */
export const verificationDecided: Requirement = ({ record }, { to, verification = record.verification }) =>
  to === 'assessed' && verification === 'pending'
    ? new DomainError('finding.verification-required', required('verification'))
    : undefined;

export const duplicateNamed: Requirement = (_, { to, duplicateOf }) =>
  to === 'duplicate' && !duplicateOf
    ? new DomainError('finding.duplicate-of-required', required('duplicateOf'))
    : undefined;
