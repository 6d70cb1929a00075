import { Injectable } from '@nestjs/common';
import type { FindingBulkChange, PreviewBulkChange, RecommendationBulkChange } from '@nahliad/contracts';
import type { BulkOutcome } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { assertVersion } from '../../platform/database/versions';
import { DomainError } from '../../platform/errors/domain-error';
import { Idempotency } from '../../platform/idempotency/idempotency';
import {
  itemsOf,
  keepPreview,
  lockOwn,
  lockRecords,
  settleItems,
  type Item,
  type Outcome,
  type OwnBulkChange,
} from './bulk-change.items';
import { FindingChanges } from './finding-changes';
import { Previews } from './previews';
import { RecommendationChanges } from './recommendation-changes';
import type { RecordChange } from './record-change';

type Change = Pick<RecordChange<never>, 'make' | 'restore'>;

/** One way through the records: those that stand so, what is done to each, and how it is called where it went well or not. */
interface Turn {
  readonly of: BulkOutcome;
  readonly take: (change: Change, tx: EntityManager, actor: PersonActor, item: Item) => Promise<void>;
  readonly done: BulkOutcome;
  readonly otherwise: BulkOutcome;
}

const APPLY: Turn = {
  of: 'planned',
  take: (change, tx, actor, item) => change.make(tx, actor, item, item.to),
  done: 'applied',
  otherwise: 'left',
};
const UNDO: Turn = {
  of: 'applied',
  take: (change, tx, actor, item) => change.restore(tx, actor, item, item.from),
  done: 'undone',
  otherwise: 'kept',
};

@Injectable()
export class BulkChangesService {
  constructor(
    private readonly db: Database,
    private readonly idempotency: Idempotency,
    private readonly previews: Previews,
    private readonly findings: FindingChanges,
    private readonly recommendations: RecommendationChanges,
  ) {}

  /** Keeps what would change, so that exactly this is done once it was looked at; answers its id. */
  async preview(actor: PersonActor, key: string | undefined, asked: PreviewBulkChange): Promise<string> {
    const preview = await this.previews.of(actor, asked);
    const { subject, change } = asked;
    return this.idempotency.once(actor, key, ['bulk-change', asked], (tx, id) =>
      keepPreview(tx, actor, { id, subject, change }, preview),
    );
  }

  /** Changes each record that still is as it was previewed, all in one transaction; again, it changes nothing more. */
  apply(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const own = await lockOwn(tx, actor, id);
      if (own.undone) throw new DomainError('bulk-change.undone');
      if (own.applied) return;
      await this.turn(tx, actor, own, APPLY);
      await tx.query('UPDATE bulk_change SET applied_at = now() WHERE id = $1', [id]);
    });
  }

  /** Puts back each record that nobody has changed since. */
  undo(actor: PersonActor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const own = await lockOwn(tx, actor, id);
      if (!own.applied) throw new DomainError('bulk-change.not-applied');
      if (own.undone) return;
      await this.turn(tx, actor, own, UNDO);
      await tx.query('UPDATE bulk_change SET undone_at = now() WHERE id = $1', [id]);
    });
  }

  private async turn(tx: EntityManager, actor: PersonActor, own: OwnBulkChange, turn: Turn): Promise<void> {
    const change = this.changeOf(own);
    const acting = { ...actor, bulkChangeId: own.id };
    const items = await itemsOf(tx, own, turn.of);
    const versions = await lockRecords(
      tx,
      own,
      items.map(({ id }) => id),
    );
    const outcomes: Outcome[] = [];
    for (const item of items) {
      const code = await attempt(tx, async (within) => {
        assertVersion(versions.get(item.id) ?? 0, item.version);
        await turn.take(change, within, acting, item);
      });
      outcomes.push({ position: item.position, outcome: code ? turn.otherwise : turn.done, code });
    }
    await settleItems(tx, own, outcomes);
  }

  private changeOf({ subject, change }: OwnBulkChange): Change {
    return subject === 'findings'
      ? this.findings.of(change as FindingBulkChange)
      : this.recommendations.of(change as RecommendationBulkChange);
  }
}

/** One record that is refused leaves nothing behind, and the others go on; anything else undoes all of them. */
async function attempt(
  tx: EntityManager,
  work: (within: EntityManager) => Promise<void>,
): Promise<DomainError['code'] | null> {
  try {
    await tx.transaction(work);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
