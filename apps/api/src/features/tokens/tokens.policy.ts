import { DomainError } from '../../platform/errors/domain-error';

const DAY_MS = 24 * 60 * 60 * 1000;
const USUAL_DAYS = 90;
const MOST_DAYS = 366;

/** A token lasts through the day that was named, ninety days where none was, and never longer than a year. */
export function expiryOf(expiresOn: string | undefined, now: Date): Date {
  const expiry = expiresOn ? Date.parse(expiresOn) + DAY_MS : now.getTime() + USUAL_DAYS * DAY_MS;
  const days = (expiry - now.getTime()) / DAY_MS;
  if (days <= 0 || days > MOST_DAYS)
    throw new DomainError('token.expiry-out-of-range', [{ path: 'expiresOn', code: 'out-of-range' }]);
  return new Date(expiry);
}
