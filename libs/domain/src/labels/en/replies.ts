import type { Labels } from '../labels';

export const replies = {
  replyPosition: { agrees: 'Agrees', partly: 'Agrees in part', disputes: 'Disputes it' },
  replyState: {
    awaited: 'Reply awaited',
    'partly-given': 'Some replies given',
    given: 'Reply given',
    waived: 'Reply waived',
  },
  extensionState: { asked: 'Asked', granted: 'Granted', refused: 'Refused' },
  deadlineUnit: { 'working-days': 'Working days', 'calendar-days': 'Calendar days' },
  holidayKind: {
    yearly: 'The same day each year',
    'eastern-easter': 'After Eastern Easter',
    'western-easter': 'After Western Easter',
    once: 'One day only',
  },
} satisfies Partial<Labels>;
