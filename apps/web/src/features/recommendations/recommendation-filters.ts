import {
  CLAIM_STATES,
  GOVERNANCE_CRITERIA,
  IMPLEMENTATIONS,
  POSITIONS,
  RECOMMENDATION_PRIORITIES,
  RECOMMENDATION_TYPES,
  RECOMMENDATION_WORK,
  STAKEHOLDER_CATEGORIES,
} from '@nahliad/domain';
import type { FilterShape, Filters } from '../../lib/address-filters';

/** All that a list of recommendations can be narrowed by; the names are those of the API. */
export const RECOMMENDATION_FILTERS = {
  q: 'text',
  overdue: 'text',
  replyOverdue: 'text',
  hasTarget: 'text',
  mature: 'text',
  suspended: 'text',
  replyHeld: 'text',
  open: 'text',
  assessed: 'text',
  addresseeId: 'texts',
  position: POSITIONS,
  implementation: IMPLEMENTATIONS,
  criterion: GOVERNANCE_CRITERIA,
  type: RECOMMENDATION_TYPES,
  priority: RECOMMENDATION_PRIORITIES,
  issuerId: 'texts',
  category: STAKEHOLDER_CATEGORIES,
  region: 'texts',
  findingId: 'texts',
  importId: 'texts',
  from: 'text',
  to: 'text',
  dueFrom: 'text',
  dueTo: 'text',
  claim: CLAIM_STATES,
  claimedFrom: 'text',
  claimedTo: 'text',
  countedOn: 'text',
  waiting: RECOMMENDATION_WORK,
  sort: 'text',
} as const satisfies FilterShape;

export type RecommendationFilters = Partial<Filters<typeof RECOMMENDATION_FILTERS>>;
export const SORTS = [
  '-issuedOn',
  'issuedOn',
  '-urgency',
  'responseDueOn',
  '-responseDueOn',
  'targetOn',
  '-targetOn',
] as const;

export const ESSENTIAL = ['addresseeId', 'position', 'implementation', 'criterion'] as const;
export const FURTHER = ['type', 'priority', 'issuerId', 'category', 'region', 'claim'] as const;
export const ESSENTIAL_FLAGS = ['open', 'replyOverdue', 'overdue'] as const;
export const FURTHER_FLAGS = ['suspended', 'replyHeld', 'hasTarget', 'mature'] as const;
export const PERIODS = [
  ['from', 'to'],
  ['dueFrom', 'dueTo'],
  ['claimedFrom', 'claimedTo'],
] as const;
