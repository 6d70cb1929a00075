import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  ACTIVITY_STATUSES,
  PARTICIPATION_ROLES,
  PARTICIPATION_STATES,
} from './activities';
import { CRITERION_DIMENSIONS, GOVERNANCE_CRITERIA } from './criteria';
import { DEADLINE_UNITS, HOLIDAY_KINDS } from './deadlines';
import { POLARITIES, SCALES, SEVERITIES, THEMES } from './findings';
import {
  DEADLINES,
  ESCALATION_RECIPIENTS,
  FOLLOW_UP_KINDS,
  SUSPENSION_GROUNDS,
  VERIFICATION_RESULTS,
} from './follow-up';
import { GROUP_DIMENSIONS, GROUP_VALUES, UNSTATED_GROUP_VALUES } from './groups';
import {
  EVIDENCE_GRADES,
  EVIDENCE_TESTS,
  INDICATOR_KINDS,
  INDICATOR_ORIGINS,
  INDICATOR_STATUSES,
  INDICATOR_UNITS,
} from './indicators';
import { CRITICALITIES, MANDATE_POWERS } from './mandates';
import { DELIVERIES, NOTIFICATION_KINDS } from './notifications';
import { OBJECTIVES } from './objectives';
import { CLAIM_STATES, RECOMMENDATION_PRIORITIES, RECOMMENDATION_TYPES } from './recommendations';
import { COMPLAINT_FATES, REFERENCE_KINDS } from './reference-figures';
import { REFERRAL_STATES } from './referrals';
import { EXTENSION_STATES, REPLY_POSITIONS, REPLY_STATES } from './replies';
import { ROLES } from './roles';
import { ROUND_WORK } from './rounds';
import { IDENTITY_STATES, SOURCE_CREDIBILITIES, SOURCE_KINDS, SOURCE_RELIABILITIES } from './sources';
import { BODY_FUNCTIONS, INSTITUTION_TYPES, STAKEHOLDER_CATEGORIES } from './stakeholders';
import {
  AXES,
  IMPLEMENTATIONS,
  POSITIONS,
  PUBLICATION_STATES,
  VERIFICATIONS,
  VISIBILITIES,
  WORKFLOW_STATUSES,
} from './statuses';
import { ACTIVITY_WORK, FINDING_WORK, RECOMMENDATION_WORK } from './work';

/** Every list of keys that has labels, under the name of its type. */
export const VOCABULARIES = {
  stakeholderCategory: STAKEHOLDER_CATEGORIES,
  institutionType: INSTITUTION_TYPES,
  bodyFunction: BODY_FUNCTIONS,
  mandatePower: MANDATE_POWERS,
  criticality: CRITICALITIES,
  criterionDimension: CRITERION_DIMENSIONS,
  governanceCriterion: GOVERNANCE_CRITERIA,
  objective: OBJECTIVES,
  theme: THEMES,
  groupDimension: GROUP_DIMENSIONS,
  groupValue: GROUP_VALUES,
  unstatedGroupValue: UNSTATED_GROUP_VALUES,
  sourceKind: SOURCE_KINDS,
  sourceReliability: SOURCE_RELIABILITIES,
  sourceCredibility: SOURCE_CREDIBILITIES,
  identityState: IDENTITY_STATES,
  activityKind: ACTIVITY_KINDS,
  activityOutcome: ACTIVITY_OUTCOMES,
  activityStatus: ACTIVITY_STATUSES,
  participationRole: PARTICIPATION_ROLES,
  participationState: PARTICIPATION_STATES,
  referralState: REFERRAL_STATES,
  polarity: POLARITIES,
  severity: SEVERITIES,
  scale: SCALES,
  axis: AXES,
  workflowStatus: WORKFLOW_STATUSES,
  verification: VERIFICATIONS,
  visibility: VISIBILITIES,
  publicationState: PUBLICATION_STATES,
  recommendationType: RECOMMENDATION_TYPES,
  claimState: CLAIM_STATES,
  recommendationPriority: RECOMMENDATION_PRIORITIES,
  position: POSITIONS,
  implementation: IMPLEMENTATIONS,
  followUpKind: FOLLOW_UP_KINDS,
  verificationResult: VERIFICATION_RESULTS,
  suspensionGround: SUSPENSION_GROUNDS,
  deadline: DEADLINES,
  escalationRecipient: ESCALATION_RECIPIENTS,
  findingWork: FINDING_WORK,
  recommendationWork: RECOMMENDATION_WORK,
  activityWork: ACTIVITY_WORK,
  roundWork: ROUND_WORK,
  replyPosition: REPLY_POSITIONS,
  replyState: REPLY_STATES,
  extensionState: EXTENSION_STATES,
  deadlineUnit: DEADLINE_UNITS,
  holidayKind: HOLIDAY_KINDS,
  notificationKind: NOTIFICATION_KINDS,
  delivery: DELIVERIES,
  role: ROLES,
  indicatorStatus: INDICATOR_STATUSES,
  evidenceGrade: EVIDENCE_GRADES,
  evidenceTest: EVIDENCE_TESTS,
  indicatorKind: INDICATOR_KINDS,
  indicatorOrigin: INDICATOR_ORIGINS,
  indicatorUnit: INDICATOR_UNITS,
  referenceKind: REFERENCE_KINDS,
  complaintFate: COMPLAINT_FATES,
} as const;
export type VocabularyName = keyof typeof VOCABULARIES;
export type VocabularyKey<Name extends VocabularyName> = (typeof VOCABULARIES)[Name][number];
