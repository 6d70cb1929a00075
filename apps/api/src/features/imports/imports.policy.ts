import { bodiesOf, hasRole, type Actor } from '../../platform/access/actor';
import type { ImportBatchEntity } from './import-batch.entity';

type Subject = Pick<ImportBatchEntity, 'personId' | 'bodyId'>;

/** The bodies in whose name somebody imports without being an administrator. */
export const importingBodies = (actor: Actor): string[] => [...new Set(bodiesOf(actor, 'officer', 'lead'))];

export const mayImportFor = (actor: Actor, bodyId: string): boolean =>
  hasRole(actor, 'administrator') || importingBodies(actor).includes(bodyId);

/** States that a file gives were decided elsewhere, before; only these may vouch for them. */
export const mayVouchFor = (actor: Actor, bodyId: string): boolean =>
  hasRole(actor, 'administrator') || bodiesOf(actor, 'lead').includes(bodyId);

/** An import shows the file's content: it is open to whoever brought it, and to the lead of the body it was made for. */
export const mayOpen = (actor: Actor, { personId, bodyId }: Subject): boolean =>
  actor.id === personId || (bodyId !== null && bodiesOf(actor, 'lead').includes(bodyId));
