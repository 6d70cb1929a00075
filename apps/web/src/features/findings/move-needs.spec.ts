import { moveNeeds } from './move-needs';

const SUBJECT = {
  workflow: 'shared-for-reply',
  polarity: 'adverse',
  reply: 'awaited',
  replyDueOn: '2026-06-30',
} as const;

it.each(['returned', 'withdrawn', 'reopened'] as const)('asks for a reason to step to %s', (to) => {
  expect(moveNeeds(SUBJECT, to, '2026-06-01').note).toBe('required');
});

it('asks on what ground a reply is not awaited, only while it is', () => {
  expect(moveNeeds(SUBJECT, 'final', '2026-06-30').ground).toBe('required');
  expect(moveNeeds(SUBJECT, 'final', '2026-07-01').ground).toBeUndefined();
  expect(moveNeeds({ ...SUBJECT, reply: 'given' }, 'final', '2026-06-30').ground).toBeUndefined();
  expect(moveNeeds({ ...SUBJECT, reply: 'partly-given' }, 'final', '2026-06-30').ground).toBe('required');
  expect(moveNeeds({ ...SUBJECT, polarity: 'positive' }, 'final', '2026-06-30').ground).toBeUndefined();
});

it('asks for nothing that the API would refuse with another step', () => {
  expect(moveNeeds(SUBJECT, 'withdrawn', '2026-06-01')).toEqual({ note: 'required' });
});
