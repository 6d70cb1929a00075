import { CLAIM_STATES, DECIDED_POSITIONS, IMPLEMENTATIONS, OUT_OF_COHORT, isClosed } from '@nahliad/domain';
import {
  activitiesBehind,
  claimedRecommendationsBehind,
  dueRecommendationsBehind,
  findingsBehind,
  mandatesBehind,
  recommendationsBehind,
  type Counted,
} from './records-behind';

const ANSWERED = [...DECIDED_POSITIONS, 'under-consideration'];
const IN_COHORT = IMPLEMENTATIONS.filter((implementation) => !OUT_OF_COHORT.includes(implementation));
const OPEN = IMPLEMENTATIONS.filter((implementation) => !isClosed(implementation));

/** Of those whose time is up, what was implemented, and all in which anything was left to implement. */
const cohort = (stock: Counted, of: { type?: string } = {}) => ({
  counts: recommendationsBehind(stock, { ...of, mature: true, implementation: 'closed-implemented' }),
  among: recommendationsBehind(stock, { ...of, mature: true, implementation: IN_COHORT }),
});

/** The records that an indicator counts, and those that it counts them among where a list can show them. */
export const recordsOf = (indicator: string, counted: Counted): { counts: string; among?: string } => {
  // A stock on a day, whenever it was issued.
  const stock = { ...counted, window: 'all' } as const;
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
    case 'overdue':
      return {
        counts: recommendationsBehind(stock, { overdue: true }),
        among: recommendationsBehind(stock, { hasTarget: true, implementation: OPEN, suspended: false }),
      };
    case 'verified-implementation':
      return cohort(stock);
    case 'legal-gap-closure':
      return cohort(stock, { type: 'law' });
    case 'time-to-implementation':
      return { counts: recommendationsBehind(stock, { implementation: 'closed-implemented' }) };
    case 'claim-gap':
      return {
        counts: claimedRecommendationsBehind(counted, { claim: 'unverified' }),
        among: claimedRecommendationsBehind(counted, { claim: CLAIM_STATES }),
      };
    case 'mandate-coverage':
    case 'blind-spots':
      return { counts: mandatesBehind(counted) };
    case 'overseer-diversity':
    case 'cooperation':
      return { counts: activitiesBehind(counted) };
    case 'obstruction':
      return { counts: activitiesBehind(counted, { outcome: 'obstructed' }), among: activitiesBehind(counted) };
    case 'recurrence':
      return { counts: findingsBehind(stock, { workflow: 'closed', polarity: 'adverse' }) };
    case 'disparity':
      return { counts: findingsBehind(counted, { polarity: 'adverse' }) };
    case 'harm-burden':
      return { counts: findingsBehind(counted, { polarity: 'adverse' }), among: activitiesBehind(counted) };
    default:
      return { counts: findingsBehind(counted) };
  }
};
