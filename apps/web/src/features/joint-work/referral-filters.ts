import { REFERRAL_STATES } from '@nahliad/domain';
import type { FilterShape, Filters } from '../../lib/address-filters';

/** All that the list of referrals can be narrowed by; the names are those of the API. */
export const REFERRAL_FILTERS = {
  side: 'text',
  state: REFERRAL_STATES,
  overdue: 'text',
  findingId: 'texts',
  sort: 'text',
} as const satisfies FilterShape;

export type ReferralFilters = Partial<Filters<typeof REFERRAL_FILTERS>>;
export const SORTS = ['-referredAt', 'dueOn', '-dueOn'] as const;
