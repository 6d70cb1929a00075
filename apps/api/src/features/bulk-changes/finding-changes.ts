import { Injectable } from '@nestjs/common';
import type { BulkValue, FindingBulkChange, PatchFinding } from '@nahliad/contracts';
import { today, type WorkflowStatus } from '@nahliad/domain';
import { assertMove, assertPublication } from '../findings/finding-moves.policy';
import { FindingMovesService } from '../findings/finding-moves.service';
import { FindingPublicationService } from '../findings/finding-publication.service';
import type { FindingRow } from '../findings/finding.record';
import { assertEditable } from '../findings/findings.policy';
import { FindingsService } from '../findings/findings.service';
import type { RecordChange } from './record-change';

type Change = RecordChange<FindingRow>;
type Patched = 'themes' | 'severity' | 'region';
type Themes = FindingRow['record']['themes'];

/** Each change of many findings, as it is for one of them. */
@Injectable()
export class FindingChanges {
  constructor(
    private readonly findings: FindingsService,
    private readonly moves: FindingMovesService,
    private readonly publication: FindingPublicationService,
  ) {}

  of(change: FindingBulkChange): Change {
    switch (change.kind) {
      case 'add-themes':
        return this.patch('themes', ({ themes }) => withThemes(themes, change.themes));
      case 'remove-themes':
        return this.patch('themes', ({ themes }) => themes.filter((theme) => !change.themes.includes(theme)));
      case 'severity':
        return this.patch('severity', () => change.severity);
      case 'region':
        return this.patch('region', () => change.region);
      case 'submit':
        return this.step('submitted');
      case 'begin-review':
        return this.step('under-review');
      case 'schedule':
        return this.schedule(change.on);
    }
  }

  private patch(field: Patched, wanted: (record: FindingRow['record']) => BulkValue): Change {
    const put: Change['make'] = (tx, actor, { id, version }, value) =>
      this.findings.patchWithin(tx, actor, id, version, { [field]: value } as PatchFinding);
    return {
      value: ({ record }) => record[field],
      wanted: ({ record }) => wanted(record),
      assert: assertEditable,
      make: put,
      restore: put,
    };
  }

  private step(to: WorkflowStatus): Change {
    return {
      value: ({ record }) => record.workflow,
      wanted: () => to,
      assert: (actor, row) => assertMove(actor, row, { to }, today()),
      make: (tx, actor, { id }) => this.moves.moveWithin(tx, actor, id, { to }),
      restore: (tx, actor, { id }) => this.moves.takeBackWithin(tx, actor, id),
    };
  }

  private schedule(on: string): Change {
    return {
      value: ({ record }) => record.publishOn,
      wanted: () => on,
      assert: (actor, row) => assertPublication(actor, row, { to: 'scheduled', on }, today()),
      make: (tx, actor, { id }) => this.publication.publishWithin(tx, actor, id, { to: 'scheduled', on }),
      restore: (tx, actor, { id }, from) =>
        this.publication.publishWithin(
          tx,
          actor,
          id,
          typeof from === 'string' ? { to: 'scheduled', on: from } : { to: 'unpublished' },
        ),
    };
  }
}

const withThemes = (themes: Themes, added: Themes): Themes => [...new Set([...themes, ...added])];
