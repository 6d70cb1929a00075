import { Badge, StatusAxes } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useLabels } from '../../lib/labels';
import { PublicationBadge, VerificationBadge, WorkflowBadge } from './status-badges';

/** How far it has come, whether it is true, who may read it, and whether the public does. */
export const FindingStatuses = ({ finding }: { finding: Finding }) => {
  const { axis, visibility } = useLabels();
  return (
    <StatusAxes
      axes={[
        { name: axis.workflow, status: <WorkflowBadge status={finding.workflow} /> },
        { name: axis.verification, status: <VerificationBadge verification={finding.verification} /> },
        { name: axis.publication, status: <PublicationBadge state={finding.publication} /> },
        { name: axis.visibility, status: <Badge>{visibility[finding.visibility]}</Badge> },
      ]}
    />
  );
};
