import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Plan } from '../planning/planner';
import { FINDING_INSERTS, STAKEHOLDER_INSERTS, type Making } from './inserts';
import { STAGED_FINDINGS, STAGED_STAKEHOLDERS } from './staged-records';
import type { Staging } from './staging';

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

  async make({ newStakeholders, findings }: Plan): Promise<void> {
    await this.put(STAGED_STAKEHOLDERS, newStakeholders, STAKEHOLDER_INSERTS);
    await this.put(STAGED_FINDINGS, findings, FINDING_INSERTS);
  }

  private async put<T>(staging: Staging<T>, items: readonly T[], inserts: typeof FINDING_INSERTS): Promise<void> {
    if (items.length === 0) return;
    await staging.fill(this.client, items);
    for (const { text, values } of inserts) await this.client.query(text, [...values(this.making)]);
  }
}
