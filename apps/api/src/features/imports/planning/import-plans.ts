import { Injectable } from '@nestjs/common';
import type { ImportCheck, ImportMapping } from '@nahliad/contracts';
import type { Actor } from '../../../platform/access/actor';
import { Database } from '../../../platform/database/database';
import { DomainError } from '../../../platform/errors/domain-error';
import type { ImportBatchEntity } from '../import-batch.entity';
import { assertMayImport, mayVouchFor } from '../imports.policy';
import { inChunks } from '../reading/chunks';
import { tableRows, type TableRow } from '../reading/table';
import type { RowPlanner } from '../targets/target';
import { TARGETS } from '../targets/targets';
import { UploadFolder } from '../upload/upload-folder';
import { Directory } from './directory';
import type { Plan } from './plan';

export interface OpenPlans {
  readonly bodyId: string | null;
  readonly mapping: ImportMapping;
  /** Of so many rows each, in the order of the file, read as they are asked for. */
  readonly plans: AsyncIterable<Plan>;
  /** The axes on which the file states what was decided elsewhere, and findings arrive so. */
  readonly states: readonly string[];
  readonly told: Pick<ImportCheck, 'ignoredColumns' | 'asDrafts'>;
}

const ROWS_AT_ONCE = 1000;
const STATES = ['workflow', 'verification', 'publication', 'position', 'implementation'] as const;

/** Plans what a mapped file makes; a check counts the plans, a commit carries them out, the error file lists their errors. */
@Injectable()
export class ImportPlans {
  constructor(
    private readonly db: Database,
    private readonly folder: UploadFolder,
  ) {}

  async open(actor: Actor, batch: ImportBatchEntity): Promise<OpenPlans> {
    const { id, mapping, bodyId, detected } = batch;
    if (!mapping) throw new DomainError('import.mapping-required');
    assertMayImport(actor, mapping.target, bodyId);
    await this.folder.assertKept(id);
    const asDrafts = bodyId !== null && !mayVouchFor(actor, bodyId);
    const directory = await Directory.load(this.db);
    const terms = { mapping, columns: detected.columns, directory, db: this.db, bodyId, asDrafts };
    const planner = TARGETS[mapping.target].open(terms);
    const rows = inChunks(tableRows(this.folder.path(id), detected), ROWS_AT_ONCE);
    const states = statesIn(mapping);
    return {
      bodyId,
      mapping,
      plans: planned(planner, rows),
      states: asDrafts ? [] : states,
      told: { ignoredColumns: [...planner.ignoredColumns], asDrafts: asDrafts && states.length > 0 },
    };
  }
}

async function* planned(planner: RowPlanner, chunks: AsyncIterable<readonly TableRow[]>): AsyncGenerator<Plan> {
  for await (const rows of chunks) yield await planner.plan(rows);
}

const statesIn = ({ columns, set }: ImportMapping): string[] =>
  STATES.filter(
    (state) =>
      set[state] !== undefined ||
      Object.values(columns)
        .flat()
        .some(({ to }) => to === state),
  );
