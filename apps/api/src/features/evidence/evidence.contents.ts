import { bearsSecrecyStamp, today } from '@nahliad/domain';
import { DomainError } from '../../platform/errors/domain-error';

interface Said {
  readonly title?: string | null | undefined;
  readonly reason?: string;
  readonly retainUntil?: string | null | undefined;
}

/** What nobody may say of a file: a state secret, or that it was to be kept only until a day that is over. */
export function assertSayable(said: Said): void {
  const stamped = (['title', 'reason'] as const).filter((field) => bearsSecrecyStamp(said[field] ?? ''));
  if (stamped.length)
    throw new DomainError(
      'finding.state-secret',
      stamped.map((path) => ({ path, code: 'state-secret' })),
    );
  if (said.retainUntil && said.retainUntil < today())
    throw new DomainError('request.invalid', [{ path: 'retainUntil', code: 'in-past' }]);
}
