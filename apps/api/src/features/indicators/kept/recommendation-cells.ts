import type { RecommendationTally } from '../records/recommendation-tallies';
import type { Facet } from './facet';
import { OF_CLAIM, OF_POSITION, OF_REPLY, OF_STATE, OF_WAIT } from './recommendation-facets';

interface Cells {
  readonly facet: Facet;
  /** What a `cell` says in other words than the columns of the tally. */
  readonly as?: Readonly<Record<string, string>>;
  readonly byCriterion?: boolean;
}

/** Where the cells of each tally are; nothing stands still of what is in them. */
export const CELLS_OF: Record<RecommendationTally, Cells> = {
  of_position: { facet: OF_POSITION },
  of_reply: {
    facet: OF_REPLY,
    as: {
      replied_on: 'cell.response_due_on + cell.late::int',
      suspended: 'false',
      reply_held: 'false',
      reply_until: 'cell.response_due_on',
    },
  },
  of_state: { facet: OF_STATE, as: { suspended: 'false' } },
  of_criterion_state: { facet: OF_STATE, as: { suspended: 'false' }, byCriterion: true },
  of_wait: { facet: OF_WAIT },
  of_claim: { facet: OF_CLAIM },
};
