import { DomainError } from '../errors/domain-error';
import { bodiesOf, type Actor } from './actor';

/** The body in whose name somebody writes: the one they name (at `path`), or the only one they have. */
export function writingBody(
  actor: Actor,
  subject: 'finding' | 'activity',
  path: string,
  asked: string | undefined,
): string {
  const bodies = new Set(bodiesOf(actor, 'officer', 'lead'));
  if (asked !== undefined && !bodies.has(asked))
    throw new DomainError(`${subject}.body-not-yours`, [{ path, code: 'not-yours' }]);
  const [only, another] = bodies;
  const body = asked ?? (another === undefined ? only : undefined);
  if (body === undefined) throw new DomainError(`${subject}.body-required`, [{ path, code: 'required' }]);
  return body;
}
