import type { Labels } from '../labels';

export const recommendations = {
  recommendationType: {
    law: 'Law',
    policy: 'Policy',
    practice: 'Practice',
    discipline: 'Discipline',
    remedy: 'Remedy',
    budget: 'Budget',
    training: 'Training',
  },
  claimState: {
    unverified: 'Nobody checked it in time',
    recent: 'Made lately, still to be checked',
    confirmed: 'Confirmed',
    refuted: 'Refuted',
  },
  recommendationPriority: { high: 'High', medium: 'Medium', low: 'Low' },
  followUpKind: { plan: 'Plan', progress: 'Progress report', claim: 'Claim', verification: 'Verification' },
  verificationResult: {
    'closed-implemented': 'Implemented',
    refuted: 'Claim refuted',
    'closed-not-implemented': 'Not implemented',
    'closed-superseded': 'Superseded',
    'closed-no-longer-applicable': 'No longer applicable',
    withdrawn: 'Withdrawn',
    regressed: 'Regressed',
  },
  suspensionGround: {
    'martial-law': 'Martial law',
    'state-of-emergency': 'State of emergency',
    'court-order': 'Court order',
    agreed: 'Agreed by both sides',
  },
  deadline: { reply: 'Reply', implementation: 'Implementation' },
  escalationRecipient: {
    'issuer-lead': 'Lead of the issuer',
    'addressee-head': 'Head of the addressee',
    'addressee-parent': 'Parent of the addressee',
    stakeholder: 'A named stakeholder',
  },
} satisfies Partial<Labels>;
