import {
  FINDING_WORK,
  GOVERNANCE_CRITERIA,
  POLARITIES,
  PUBLICATION_STATES,
  REPLY_STATES,
  SEVERITIES,
  STAKEHOLDER_CATEGORIES,
  THEMES,
  VERIFICATIONS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
} from '@nahliad/domain';
import type { FilterShape, Filters } from '../../lib/address-filters';

/** All that a list of findings can be narrowed by; the names are those of the API. */
export const FINDING_FILTERS = {
  q: 'text',
  institutionId: 'texts',
  criterion: GOVERNANCE_CRITERIA,
  severity: SEVERITIES,
  workflow: WORKFLOW_STATUSES,
  polarity: POLARITIES,
  verification: VERIFICATIONS,
  publication: PUBLICATION_STATES,
  reply: REPLY_STATES,
  visibility: VISIBILITIES,
  theme: THEMES,
  category: STAKEHOLDER_CATEGORIES,
  bodyId: 'texts',
  signedBy: 'texts',
  group: 'texts',
  region: 'texts',
  activityId: 'texts',
  importId: 'texts',
  from: 'text',
  to: 'text',
  countedOn: 'text',
  waiting: FINDING_WORK,
  sort: 'text',
} as const satisfies FilterShape;

export type FindingFilters = Partial<Filters<typeof FINDING_FILTERS>>;
export const SORTS = ['-observedOn', 'observedOn', '-severity', 'severity', '-createdAt', 'createdAt'] as const;

type SeveralName = 'institutionId' | 'bodyId' | 'signedBy' | 'group' | 'region' | keyof VocabularyFilters;
type VocabularyFilters = Omit<
  typeof FINDING_FILTERS,
  | 'q'
  | 'from'
  | 'to'
  | 'countedOn'
  | 'waiting'
  | 'sort'
  | 'institutionId'
  | 'bodyId'
  | 'signedBy'
  | 'group'
  | 'region'
  | 'activityId'
  | 'importId'
>;

/** What most people look for stands open; the rest is one disclosure away. */
export const ESSENTIAL: readonly SeveralName[] = ['institutionId', 'criterion', 'severity', 'workflow'];
export const FURTHER: readonly SeveralName[] = [
  'polarity',
  'theme',
  'group',
  'verification',
  'publication',
  'reply',
  'visibility',
  'category',
  'bodyId',
  'signedBy',
  'region',
];
