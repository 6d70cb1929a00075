import { Badge, SeverityMark, type BadgeTone } from '@nahliad/ui';
import type { FindingSummary } from '@nahliad/contracts';
import type { Polarity, PublicationState, Verification, WorkflowStatus } from '@nahliad/domain';
import { useLabels } from '../../lib/labels';

/** Colour asks for attention only where somebody has to act, or where something is done. */
const WORKFLOW_TONE: Partial<Record<WorkflowStatus, BadgeTone>> = {
  submitted: 'accent',
  'under-review': 'accent',
  returned: 'caution',
  'shared-for-reply': 'accent',
  assessed: 'accent',
  final: 'good',
  closed: 'good',
  reopened: 'caution',
};
const PUBLICATION_TONE: Partial<Record<PublicationState, BadgeTone>> = {
  published: 'good',
  corrected: 'good',
  retracted: 'caution',
};
/** That something could not be substantiated is no worse than that it could. */
const VERIFICATION_TONE: Partial<Record<Verification, BadgeTone>> = { verified: 'good', 'partly-verified': 'good' };
const POLARITY_TONE: Partial<Record<Polarity, BadgeTone>> = { positive: 'good' };

export const WorkflowBadge = ({ status }: { status: WorkflowStatus }) => (
  <Badge tone={WORKFLOW_TONE[status]}>{useLabels().workflowStatus[status]}</Badge>
);

export const PublicationBadge = ({ state }: { state: PublicationState }) => (
  <Badge tone={PUBLICATION_TONE[state]}>{useLabels().publicationState[state]}</Badge>
);

export const VerificationBadge = ({ verification }: { verification: Verification }) => (
  <Badge tone={VERIFICATION_TONE[verification]}>{useLabels().verification[verification]}</Badge>
);

/** How grave it is; only what speaks against an institution has a gravity to show. */
export const Weight = ({ severity, polarity }: Pick<FindingSummary, 'severity' | 'polarity'>) => {
  const labels = useLabels();
  return polarity === 'adverse' ? (
    <SeverityMark level={severity}>{labels.severity[severity]}</SeverityMark>
  ) : (
    <Badge tone={POLARITY_TONE[polarity]}>{labels.polarity[polarity]}</Badge>
  );
};
