import { DECIDED_POSITIONS, IMPLEMENTATIONS, isClosed } from '@nahliad/domain';
import { dueRecommendationsBehind, findingsBehind, recommendationsBehind, type Counted } from './records-behind';

const ANSWERED = [...DECIDED_POSITIONS, 'under-consideration'];
const OPEN = IMPLEMENTATIONS.filter((implementation) => !isClosed(implementation));

/** The records that an indicator counts, and those that it counts them among where a list can show them. */
export const recordsOf = (indicator: string, counted: Counted): { counts: string; among?: string } => {
  switch (indicator) {
    case 'acceptance':
      return {
        counts: recommendationsBehind(counted, { position: 'accepted' }),
        among: recommendationsBehind(counted, { position: DECIDED_POSITIONS }),
      };
    case 'answered':
      return {
        counts: dueRecommendationsBehind(counted, { position: ANSWERED }),
        among: dueRecommendationsBehind(counted),
      };
    case 'timely-response':
      return { counts: dueRecommendationsBehind(counted), among: dueRecommendationsBehind(counted) };
    case 'overdue': {
      // A stock on a day, whenever it was issued.
      const stock = { ...counted, window: 'all' } as const;
      return {
        counts: recommendationsBehind(stock, { overdue: true }),
        among: recommendationsBehind(stock, { hasTarget: true, implementation: OPEN, suspended: false }),
      };
    }
    default:
      return { counts: findingsBehind(counted) };
  }
};
