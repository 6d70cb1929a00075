import { dueRecommendationsBehind, findingsBehind, recommendationsBehind, type Counted } from './records-behind';

const WITH_A_POSITION = ['accepted', 'partially-accepted', 'noted', 'rejected'];
const ANSWERED = [...WITH_A_POSITION, 'under-consideration'];

/** The records that an indicator counts, and those that it counts them among where a list can show them. */
export const recordsOf = (indicator: string, counted: Counted): { counts: string; among?: string } => {
  switch (indicator) {
    case 'acceptance':
      return {
        counts: recommendationsBehind(counted, { position: 'accepted' }),
        among: recommendationsBehind(counted, { position: WITH_A_POSITION }),
      };
    case 'answered':
      return {
        counts: dueRecommendationsBehind(counted, { position: ANSWERED }),
        among: dueRecommendationsBehind(counted),
      };
    case 'timely-response':
      return { counts: dueRecommendationsBehind(counted), among: dueRecommendationsBehind(counted) };
    case 'overdue':
      // A stock on a day, whenever it was issued.
      return { counts: recommendationsBehind({ ...counted, window: 'all' }, { overdue: true }) };
    default:
      return { counts: findingsBehind(counted) };
  }
};
