import type { PoolClient, QueryConfig } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Plan } from '../planning/plan';
import type { Making, Target } from '../targets/target';
import { STAGED_STAKEHOLDERS, makeStakeholders } from './new-stakeholders';
import type { StagingTable } from './staging';

/** A plan, written down for the database. */
export interface Staged {
  readonly plan: Plan;
  readonly stakeholders: string;
  readonly records: string;
}

export async function* staged(plans: AsyncIterable<Plan>): AsyncGenerator<Staged> {
  for await (const plan of plans)
    yield { plan, stakeholders: STAGED_STAKEHOLDERS.lines(plan.newStakeholders), records: plan.lines() };
}

/** Carries plans out, on the connection of one transaction. */
export class RecordMaker {
  private constructor(
    private readonly client: PoolClient,
    private readonly target: Target,
    private readonly making: Making,
  ) {}

  static async open(tx: EntityManager, target: Target, making: Making): Promise<RecordMaker> {
    const client: PoolClient = await (tx.queryRunner as QueryRunner).connect();
    for (const staging of [STAGED_STAKEHOLDERS, target.staging]) await staging.create(client);
    return new RecordMaker(client, target, making);
  }

  async make({ stakeholders, records }: Staged): Promise<void> {
    await this.put(STAGED_STAKEHOLDERS, stakeholders, makeStakeholders(this.making));
    await this.put(this.target.staging, records, this.target.make(this.making));
  }

  private async put(staging: StagingTable, lines: string, statement: QueryConfig): Promise<void> {
    if (lines === '') return;
    await staging.fill(this.client, lines);
    await this.client.query(statement);
  }
}
