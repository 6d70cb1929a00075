import { dueAfter } from './deadlines';
import { TIME_TO_DECIDE, isReferralOverdue, referralMoves } from './referral-lifecycle';

describe('a referral', () => {
  it('is decided on by the body that it was sent to, and taken back by the other', () => {
    expect(referralMoves('sent', ['receiver'])).toEqual(['accepted', 'declined']);
    expect(referralMoves('sent', ['sender'])).toEqual(['withdrawn']);
    expect(referralMoves('sent', [])).toEqual([]);
  });

  it('is decided once', () => {
    for (const state of ['accepted', 'declined', 'withdrawn'] as const)
      expect(referralMoves(state, ['sender', 'receiver'])).toEqual([]);
  });

  it('is due in fifteen working days, and overdue on the day after', () => {
    const { dueOn } = dueAfter('2026-11-20', TIME_TO_DECIDE, []);
    expect(dueOn).toBe('2026-12-11');
    expect(isReferralOverdue({ state: 'sent', dueOn }, '2026-12-11')).toBe(false);
    expect(isReferralOverdue({ state: 'sent', dueOn }, '2026-12-12')).toBe(true);
    expect(isReferralOverdue({ state: 'accepted', dueOn }, '2026-12-12')).toBe(false);
  });
});
