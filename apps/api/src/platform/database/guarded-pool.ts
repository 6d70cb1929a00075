import { Pool, type PoolClient } from 'pg';
import type { Statement } from './database';

const AS_READER = 'SET ROLE nahliad_reader';
/** Every setting each time: nothing of whoever asked before may be left. */
const SAY_WHO_ASKS = {
  name: 'guarded.say-who-asks',
  text: `SELECT set_config('nahliad.' || key, coalesce($1::json ->> key, ''), false)
    FROM unnest('{person,partner,bodies,institutions}'::text[]) key`,
};

const PLAN = { name: 'guarded.plan', text: `SELECT set_config('plan_cache_mode', $1, false)` };

/**
 * Connections on which row-level security holds. Each remembers for whom it read last, so that only a change of who asks
 * costs a statement of its own; one on which anything failed is given up.
 */
export class GuardedPool {
  private readonly pool: Pool;
  private readonly lastFor = new WeakMap<PoolClient, string>();
  private readonly plansOnce = new WeakSet<PoolClient>();

  constructor(
    settings: { readonly connectionString: string; readonly max: number; readonly connectionTimeoutMillis?: number },
    onError: (error: Error) => void,
  ) {
    this.pool = new Pool({ ...settings, statement_timeout: 120_000, application_name: 'nahliad' });
    this.pool.on('error', onError);
  }

  /** `standing` is the JSON of who asks. */
  async rows<T>(
    standing: string,
    { name, text, plannedOnce = false }: Statement,
    values: readonly unknown[],
  ): Promise<T[]> {
    const client = await this.pool.connect();
    try {
      await this.readFor(standing, client);
      await this.plan(plannedOnce, client);
      const { rows } = await client.query({ ...(name && { name }), text, values: [...values] });
      client.release();
      return rows as T[];
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  private async readFor(standing: string, client: PoolClient): Promise<void> {
    const last = this.lastFor.get(client);
    if (last === standing) return;
    if (last === undefined) await client.query(AS_READER);
    await client.query({ ...SAY_WHO_ASKS, values: [standing] });
    this.lastFor.set(client, standing);
  }

  private async plan(once: boolean, client: PoolClient): Promise<void> {
    if (this.plansOnce.has(client) === once) return;
    await client.query({ ...PLAN, values: [once ? 'force_generic_plan' : 'auto'] });
    this.plansOnce[once ? 'add' : 'delete'](client);
  }
}
