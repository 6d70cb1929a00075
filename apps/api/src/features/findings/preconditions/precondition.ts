import type { ErrorCode, MoveFinding } from '@nahliad/contracts';
import type { WorkflowStatus } from '@nahliad/domain';
import type { DomainError } from '../../../platform/errors/domain-error';
import type { FindingRow } from '../finding.record';

/** Why a step is not open to anybody as the finding stands; nothing where nothing is in its way. */
export type Precondition = (row: FindingRow, to: WorkflowStatus) => ErrorCode | undefined;

/** What a step that is open still lacks: something that is given with it. */
export type Requirement = (row: FindingRow, move: MoveFinding, today: string) => DomainError | undefined;
