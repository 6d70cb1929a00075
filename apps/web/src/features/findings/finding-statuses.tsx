import { Badge } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useLabels } from '../../lib/labels';
import styles from './finding-statuses.module.css';
import { PublicationBadge, VerificationBadge, WorkflowBadge } from './status-badges';

/** Four answers to four questions, none of which says anything about another. */
export const FindingStatuses = ({ finding }: { finding: Finding }) => {
  const labels = useLabels();
  const axes = [
    { axis: 'workflow', badge: <WorkflowBadge status={finding.workflow} /> },
    { axis: 'verification', badge: <VerificationBadge verification={finding.verification} /> },
    { axis: 'publication', badge: <PublicationBadge state={finding.publication} /> },
    { axis: 'visibility', badge: <Badge>{labels.visibility[finding.visibility]}</Badge> },
  ] as const;
  return (
    <dl className={styles.statuses}>
      {axes.map(({ axis, badge }) => (
        <div key={axis} className={styles.status}>
          <dt>{labels.axis[axis]}</dt>
          <dd>{badge}</dd>
        </div>
      ))}
    </dl>
  );
};
