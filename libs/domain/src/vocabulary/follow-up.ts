/** What is said of a recommendation after it was answered; each is on record for good. */
export const FOLLOW_UP_KINDS = ['plan', 'progress', 'claim', 'verification'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What the issuer may come to. All but `refuted` name the state that they lead to. */
export const VERIFICATION_RESULTS = [
  'closed-implemented',
  'refuted',
  'closed-not-implemented',
  'closed-superseded',
  'closed-no-longer-applicable',
  'withdrawn',
  'regressed',
] as const;
export type VerificationResult = (typeof VERIFICATION_RESULTS)[number];

/** Why a deadline stands still. */
export const SUSPENSION_GROUNDS = ['martial-law', 'state-of-emergency', 'court-order', 'agreed'] as const;
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number];

/** Which of its two deadlines a recommendation has passed. */
export const DEADLINES = ['reply', 'implementation'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** Who is told that a recommendation is overdue. */
export const ESCALATION_RECIPIENTS = ['issuer-lead', 'addressee-head', 'addressee-parent', 'stakeholder'] as const;
export type EscalationRecipient = (typeof ESCALATION_RECIPIENTS)[number];
