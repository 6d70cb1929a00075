import type { RecommendationSummary } from '@nahliad/contracts';
import { useLabels } from '../../lib/labels';
import { ImplementationBadge, OverdueBadges, PositionBadge } from './recommendation-badges';
import styles from './recommendation-statuses.module.css';

/** What the addressee says, what it does, and what of both is late. */
export const RecommendationStatuses = ({ recommendation }: { recommendation: RecommendationSummary }) => {
  const { axis } = useLabels();
  return (
    <dl className={styles.statuses}>
      <div className={styles.status}>
        <dt>{axis.position}</dt>
        <dd>
          <PositionBadge position={recommendation.position} />
          <OverdueBadges replyOverdue={recommendation.replyOverdue} overdue={false} />
        </dd>
      </div>
      <div className={styles.status}>
        <dt>{axis.implementation}</dt>
        <dd>
          <ImplementationBadge implementation={recommendation.implementation} />
          <OverdueBadges replyOverdue={false} overdue={recommendation.overdue} />
        </dd>
      </div>
    </dl>
  );
};
