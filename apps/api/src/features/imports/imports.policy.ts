import { IMPORTED_BY, type ImportTarget } from '@nahliad/domain';
import { bodiesOf, hasRole, type Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { ImportBatchEntity } from './import-batch.entity';

type Subject = Pick<ImportBatchEntity, 'personId' | 'bodyId'>;

/** The bodies in whose name somebody imports without being an administrator. */
export const importingBodies = (actor: Actor): string[] => [...new Set(bodiesOf(actor, 'officer', 'lead'))];

export const mayImportFor = (actor: Actor, bodyId: string): boolean =>
  hasRole(actor, 'administrator') || importingBodies(actor).includes(bodyId);

/** States that a file gives were decided elsewhere, before; only these may vouch for them. */
export const mayVouchFor = (actor: Actor, bodyId: string): boolean =>
  hasRole(actor, 'administrator') || bodiesOf(actor, 'lead').includes(bodyId);

/** Some things only a lead or an administrator decides, and some only administrators keep. */
export function assertMayImport(actor: Actor, target: ImportTarget, bodyId: string | null): void {
  const administers = hasRole(actor, 'administrator');
  if (!administers && bodyId !== null && !mayImportFor(actor, bodyId)) throw new DomainError('import.body-not-yours');
  const by = IMPORTED_BY[target];
  const may =
    administers || (bodyId !== null && by !== 'administrator' && (by === 'officer' || mayVouchFor(actor, bodyId)));
  if (!may) throw new DomainError('import.target-not-yours', [{ path: 'target', code: 'not-yours' }]);
}

/** An import shows the file's content: it is open to whoever brought it, and to the lead of the body it was made for. */
export const mayOpen = (actor: Actor, { personId, bodyId }: Subject): boolean =>
  actor.id === personId || (bodyId !== null && bodiesOf(actor, 'lead').includes(bodyId));
