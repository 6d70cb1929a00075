import { Injectable } from '@nestjs/common';
import type {
  BulkValue,
  PatchRecommendation,
  RecommendationBulkChange,
  RecommendationSummary,
} from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { assertUnstamped } from '../findings/finding.contents';
import { assertSuspension } from '../follow-up/suspensions.policy';
import { SuspensionsService } from '../follow-up/suspensions.service';
import { assertPatch } from '../recommendations/recommendation.contents';
import { assertEditable } from '../recommendations/recommendations.policy';
import { RecommendationsService } from '../recommendations/recommendations.service';
import type { RecordChange } from './record-change';

type Change = RecordChange<RecommendationSummary>;
type Suspend = Extract<RecommendationBulkChange, { kind: 'suspend' }>;

/** Each change of many recommendations, as it is for one of them. */
@Injectable()
export class RecommendationChanges {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly suspensions: SuspensionsService,
  ) {}

  of(change: RecommendationBulkChange): Change {
    switch (change.kind) {
      case 'priority':
        return this.patch('priority', change.priority);
      case 'response-due':
        return this.patch('responseDueOn', change.responseDueOn);
      case 'target':
        return this.patch('targetOn', change.targetOn);
      case 'suspend':
        return this.suspend(change);
    }
  }

  private patch(field: 'priority' | 'responseDueOn' | 'targetOn', wanted: BulkValue): Change {
    const patched = (value: BulkValue) => ({ [field]: value }) as PatchRecommendation;
    const put: Change['make'] = (tx, actor, { id, version }, value) =>
      this.recommendations.patchWithin(tx, actor, id, version, patched(value));
    return {
      value: (record) => record[field],
      wanted: () => wanted,
      assert: (actor, record) => {
        assertEditable(actor, record, patched(wanted));
        assertPatch(record, patched(wanted));
      },
      make: put,
      restore: put,
    };
  }

  private suspend({ ground, until, text }: Suspend): Change {
    assertUnstamped({ text });
    return {
      value: ({ suspension }) => suspension?.until ?? null,
      wanted: () => until,
      assert: (actor, record) => assertSuspension(actor, record, today(), until),
      make: (tx, actor, { id }) => this.suspensions.suspendWithin(tx, actor, id, uuidv7(), { ground, until, text }),
      restore: (tx, actor, { id }) => this.suspensions.liftRunningWithin(tx, actor, id),
    };
  }
}
