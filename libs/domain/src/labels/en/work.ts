import type { Labels } from '../labels';

export const work = {
  findingWork: {
    'to-reply': 'Shared with your institution for reply',
    returned: 'Returned to you',
    'to-review': 'Waiting for review',
    'to-assess': 'Waiting for assessment',
    'to-finalise': 'Waiting for the final decision',
    invited: 'Your body is invited to take part',
    drafts: 'Your drafts',
  },
  recommendationWork: {
    'to-answer': 'Waiting for your institution’s answer',
    overdue: 'Past the target date and still open',
    'to-verify': 'Claimed implemented, to be verified',
  },
  activityWork: { invited: 'Your body is invited to take part', drafts: 'Your drafts' },
  notificationKind: {
    'finding-submitted': 'A finding waits for your review',
    'finding-returned': 'A finding was returned to you',
    'finding-assessed': 'A finding of yours was assessed',
    'finding-shared': 'A finding was shared with your institution for reply',
    'finding-final': 'A finding is final',
    invited: 'Your body is invited to take part',
    'recommendation-issued': 'A recommendation was addressed to your institution',
    'recommendation-answered': 'A recommendation of your body was answered',
    'claim-made': 'An institution says that it has done what was recommended',
    'claim-decided': 'A body has said what came of a recommendation to you',
    escalated: 'A deadline has passed, and you are to know',
    'reply-due-soon': 'Your reply to a finding is due within a week',
    'reply-overdue': 'The time to reply to a finding is over',
    'answer-due-soon': 'Your answer to a recommendation is due within a week',
    'answer-overdue': 'The answer to a recommendation is overdue',
    'target-due-soon': 'The target date of a recommendation is within a week',
    'target-overdue': 'The target date of a recommendation has passed',
  },
  delivery: { immediate: 'At once', digest: 'Once a day', none: 'Not by e-mail' },
} satisfies Partial<Labels>;
