import { DomainError } from '../../platform/errors/domain-error';
import type { StakeholderEntity } from './stakeholder.entity';

type Subject = Pick<StakeholderEntity, 'category' | 'institutionType' | 'activeFrom' | 'activeTo'>;

/** Only what is overseen has a type of institution, and it always has one; nothing ends before it begins. */
export function assertConsistent({ category, institutionType, activeFrom, activeTo }: Subject): void {
  const overseen = category === 'security-institution';
  if (overseen && !institutionType)
    throw new DomainError('stakeholder.type-required', [{ path: 'institutionType', code: 'required' }]);
  if (!overseen && institutionType)
    throw new DomainError('stakeholder.type-not-applicable', [{ path: 'institutionType', code: 'not-applicable' }]);
  if (activeFrom && activeTo && activeTo < activeFrom)
    throw new DomainError('stakeholder.period-reversed', [{ path: 'activeTo', code: 'before-start' }]);
}
