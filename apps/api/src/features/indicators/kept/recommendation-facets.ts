import { OUT_OF_COHORT } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { OF_ALL_AND_EACH, facet, type Facet } from './facet';

/** Cells of recommendations by these of their columns. */
const recommended = (
  table: string,
  columns: readonly string[],
  only = 'true',
  of: Readonly<Record<string, string>> = {},
) =>
  facet(
    table,
    {
      criterion: 'criterion',
      ...Object.fromEntries(['issuer_id', 'counted', ...columns].map((column) => [column, `c.${column}`])),
      ...of,
    },
    OF_ALL_AND_EACH,
    only,
  );

const NOT_WITHDRAWN = `c.implementation <> 'withdrawn'`;
const settledAs = (implementations: string) =>
  `CASE WHEN c.implementation IN (${implementations}) THEN c.settled_on END`;

export const OF_POSITION = recommended('count_of_position', ['issued_on', 'position'], NOT_WITHDRAWN);
/** Of a reply it is enough to know whether it was late; where nobody replied, neither is so. */
export const OF_REPLY = recommended(
  'count_of_reply',
  ['response_due_on', 'position'],
  `${NOT_WITHDRAWN} AND c.response_due_on IS NOT NULL`,
  { late: 'c.replied_on > c.response_due_on' },
);
export const OF_STATE = recommended(
  'count_of_state',
  ['issued_on', 'type', 'target_on', 'implementation'],
  NOT_WITHDRAWN,
);
/** All that was ever issued: how long somebody waited for it, and why no longer. */
export const OF_WAIT = recommended('count_of_wait', ['issued_on'], 'true', {
  implemented_on: settledAs(`'closed-implemented'`),
  left_on: settledAs(quoted(OUT_OF_COHORT)),
});
export const OF_CLAIM = recommended(
  'count_of_claim',
  ['claimed_on', 'verdict'],
  `${NOT_WITHDRAWN} AND c.claimed_on IS NOT NULL`,
);

export const RECOMMENDATION_FACETS: readonly Facet[] = [OF_POSITION, OF_REPLY, OF_STATE, OF_WAIT, OF_CLAIM];
