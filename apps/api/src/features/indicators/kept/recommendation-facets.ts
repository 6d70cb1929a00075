import { OUT_OF_COHORT } from '@nahliad/domain';
import { quoted } from '../../../platform/database/quoted';
import { facet, type Facet } from './facet';

const column = (name: string) => ({ [name]: `c.${name}` });
const ISSUED = { ...column('issuer_id'), ...column('counted'), ...column('issued_on') };
const STATE = { ...ISSUED, ...column('type'), ...column('target_on'), ...column('implementation') };
const DUE = { ...column('issuer_id'), ...column('counted'), ...column('response_due_on'), ...column('position') };
const CLAIM = { ...column('issuer_id'), ...column('counted'), ...column('claimed_on'), ...column('verdict') };

const NOT_WITHDRAWN = `c.implementation <> 'withdrawn'`;
const settledAs = (implementations: string) =>
  `CASE WHEN c.implementation IN (${implementations}) THEN c.settled_on END`;

export const OF_POSITION = facet('count_of_position', { ...ISSUED, ...column('position') }, '', NOT_WITHDRAWN);
/** Of a reply it is enough to know whether it was late; where nobody replied, neither is so. */
export const OF_REPLY = facet(
  'count_of_reply',
  { ...DUE, late: 'c.replied_on > c.response_due_on' },
  '',
  `${NOT_WITHDRAWN} AND c.response_due_on IS NOT NULL`,
);
export const OF_STATE = facet('count_of_state', STATE, '', NOT_WITHDRAWN);
export const OF_CRITERION_STATE = facet(
  'count_of_criterion_state',
  { criterion: 'criterion', ...STATE },
  'CROSS JOIN unnest(c.criteria) AS criterion',
  NOT_WITHDRAWN,
);
/** All that was ever issued: how long somebody waited for it, and why no longer. */
export const OF_WAIT = facet('count_of_wait', {
  ...ISSUED,
  implemented_on: settledAs(`'closed-implemented'`),
  left_on: settledAs(quoted(OUT_OF_COHORT)),
});
export const OF_CLAIM = facet('count_of_claim', CLAIM, '', `${NOT_WITHDRAWN} AND c.claimed_on IS NOT NULL`);

export const RECOMMENDATION_FACETS: readonly Facet[] = [
  OF_POSITION,
  OF_REPLY,
  OF_STATE,
  OF_CRITERION_STATE,
  OF_WAIT,
  OF_CLAIM,
];
