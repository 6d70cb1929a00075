import { Injectable } from '@nestjs/common';
import type { ImportCheck } from '@nahliad/contracts';
import type { PersonActor } from '../../../platform/access/actor';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import { assertPending, ImportBatches } from '../import-batches';
import { ImportPlans } from '../planning/import-plans';
import { Tally } from '../planning/tally';

/** Kept only if the mapping is still the one that was checked. */
const KEEP = {
  name: 'import.keep-check',
  text: `UPDATE import_batch SET "check" = $2::jsonb, status = 'checked'
    WHERE id = $1 AND mapping = $3::jsonb AND status IN ('mapped', 'checked') RETURNING id`,
};

@Injectable()
export class ChecksService {
  constructor(
    private readonly db: Database,
    private readonly batches: ImportBatches,
    private readonly plans: ImportPlans,
  ) {}

  /** The dry run: reads the whole file as a commit would, and changes no record. */
  async check(actor: PersonActor, id: string): Promise<ImportCheck> {
    const batch = await this.batches.open(actor, id);
    assertPending(batch);
    const { plans, mapping, told } = await this.plans.open(actor, batch);
    const tally = new Tally(told);
    for await (const plan of plans) tally.add(plan);
    const kept = await this.db.one(KEEP, [id, JSON.stringify(tally.check), JSON.stringify(mapping)]);
    if (!kept) throw new DomainError('import.busy');
    return tally.check;
  }
}
