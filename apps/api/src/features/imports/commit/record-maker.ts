import type { PoolClient, QueryConfig } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Plan } from '../planning/plan';
import { makeFindings, makeStakeholders, type Making } from './inserts';
import { STAGED_FINDINGS, STAGED_STAKEHOLDERS } from './staged-records';
import type { Staging } from './staging';

/** A plan, written down for the database. */
export interface Staged {
  readonly plan: Plan;
  readonly stakeholders: string;
  readonly findings: string;
}

export async function* staged(plans: AsyncIterable<Plan>): AsyncGenerator<Staged> {
  for await (const plan of plans)
    yield {
      plan,
      stakeholders: STAGED_STAKEHOLDERS.lines(plan.newStakeholders),
      findings: STAGED_FINDINGS.lines(plan.findings),
    };
}

/** Carries plans out, on the connection of one transaction. */
export class RecordMaker {
  private constructor(
    private readonly client: PoolClient,
    private readonly making: Making,
  ) {}

  static async open(tx: EntityManager, making: Making): Promise<RecordMaker> {
    const client: PoolClient = await (tx.queryRunner as QueryRunner).connect();
    for (const staging of [STAGED_STAKEHOLDERS, STAGED_FINDINGS]) await staging.create(client);
    return new RecordMaker(client, making);
  }

  async make({ stakeholders, findings }: Staged): Promise<void> {
    await this.put(STAGED_STAKEHOLDERS, stakeholders, makeStakeholders(this.making));
    await this.put(STAGED_FINDINGS, findings, makeFindings(this.making));
  }

  private async put<T>(staging: Staging<T>, lines: string, statement: QueryConfig): Promise<void> {
    if (lines === '') return;
    await staging.fill(this.client, lines);
    await this.client.query(statement);
  }
}
