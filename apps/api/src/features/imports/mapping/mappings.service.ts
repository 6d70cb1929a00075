import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '@nahliad/contracts';
import { today, type ImportTarget } from '@nahliad/domain';
import type { Actor, PersonActor } from '../../../platform/access/actor';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import { assertPending, ImportBatches } from '../import-batches';
import { ImportBatchEntity } from '../import-batch.entity';
import { assertMayImport, importingBodies, mayImportFor, mayVouchFor } from '../imports.policy';
import { Directory } from '../planning/directory';
import { assertMapping } from './mapping-check';

const OF_NOBODY: readonly ImportTarget[] = ['stakeholders', 'people'];

@Injectable()
export class MappingsService {
  constructor(
    private readonly db: Database,
    private readonly batches: ImportBatches,
  ) {}

  /** Says how the file is to be read; an earlier check was of another reading and is forgotten. */
  async map(actor: PersonActor, id: string, mapping: ImportMapping): Promise<void> {
    const directory = await Directory.load(this.db);
    await this.db.transaction(async (tx) => {
      const batch = await this.batches.lock(tx, actor, id);
      assertPending(batch);
      const bodyId = bodyFor(actor, mapping, directory);
      assertMayImport(actor, mapping.target, bodyId);
      if (bodyId !== null && !mayVouchFor(actor, bodyId)) assertInvitesNobody(mapping);
      if (mapping.statedOn !== undefined && mapping.statedOn > today()) throw invalid('statedOn', 'in-future');
      assertMapping(
        mapping,
        batch.detected.columns.map(({ name }) => name),
        directory,
      );
      await tx.update(ImportBatchEntity, { id }, { mapping, bodyId, check: null, status: 'mapped' });
    });
  }
}

/** The reporting body: the one that is named, or the only one that somebody has; the directory is that of nobody. */
function bodyFor(actor: Actor, { target, bodyId: asked }: ImportMapping, directory: Directory): string | null {
  if (OF_NOBODY.includes(target)) return null;
  const [only, another] = importingBodies(actor);
  const bodyId = asked ?? (another === undefined ? only : undefined);
  if (bodyId === undefined) throw invalid('bodyId', 'required');
  if (!mayImportFor(actor, bodyId))
    throw new DomainError('import.body-not-yours', [{ path: 'bodyId', code: 'not-yours' }]);
  if (!directory.knows(bodyId)) throw invalid('bodyId', 'unknown');
  return bodyId;
}

/** Who took part is for a lead to say, as inviting is. */
function assertInvitesNobody({ columns }: ImportMapping): void {
  const named = Object.entries(columns).filter(([, uses]) => [uses].flat().some(({ to }) => to === 'participations'));
  if (named.length)
    throw new DomainError(
      'activity.lead-invites',
      named.map(([column]) => ({ path: `columns.${column}`, code: 'not-yours' })),
    );
}

const invalid = (path: string, code: string) => new DomainError('import.mapping-invalid', [{ path, code }]);
