import { StatusAxes } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { useLabels } from '../../lib/labels';
import { Suspended } from '../../lib/suspended';
import { ImplementationBadge, OverdueBadges, PositionBadge } from './recommendation-badges';

/** What the addressee says, what it does, and what of both is late. */
export const RecommendationStatuses = ({ recommendation }: { recommendation: RecommendationSummary }) => {
  const { axis } = useLabels();
  const { position, implementation, replyOverdue, overdue, suspension } = recommendation;
  return (
    <StatusAxes
      axes={[
        {
          name: axis.position,
          status: (
            <>
              <PositionBadge position={position} />
              <OverdueBadges replyOverdue={replyOverdue} overdue={false} />
            </>
          ),
        },
        {
          name: axis.implementation,
          status: (
            <>
              <ImplementationBadge implementation={implementation} />
              <OverdueBadges replyOverdue={false} overdue={overdue} />
              <Suspended suspension={suspension} />
            </>
          ),
        },
      ]}
    />
  );
};
