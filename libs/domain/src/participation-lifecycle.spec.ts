import { barrierToDecision, nextDecisions, REMOVABLE_PARTICIPATIONS, TAKING_PART } from './participation-lifecycle';
import { PARTICIPATION_STATES } from './vocabulary/activities';
import { WORKFLOW_STATUSES } from './vocabulary/statuses';

describe('the part that a body takes', () => {
  it('is accepted before it is signed, and is decided once', () => {
    const next = Object.fromEntries(PARTICIPATION_STATES.map((state) => [state, nextDecisions(state, 'finding')]));
    expect(next).toEqual({
      invited: ['accepted', 'declined'],
      accepted: ['signed', 'dissented'],
      declined: [],
      signed: [],
      dissented: [],
    });
  });

  it('is either still to be taken back, or relied upon', () => {
    expect([...REMOVABLE_PARTICIPATIONS, ...TAKING_PART].sort()).toEqual([...PARTICIPATION_STATES].sort());
  });

  it('signs a finding once it is assessed, and an act once it is over', () => {
    const open = WORKFLOW_STATUSES.filter(
      (workflow) => barrierToDecision('signed', { kind: 'finding', workflow }) === null,
    );
    expect(open).toEqual(['assessed', 'shared-for-reply', 'final', 'closed', 'reopened']);
    const act = (ended: boolean) => barrierToDecision('signed', { kind: 'activity', ended });
    expect([act(false), act(true)]).toEqual(['not-ended', null]);
  });

  it('dissents from what is said in a finding, and from no act', () => {
    expect(nextDecisions('accepted', 'activity')).toEqual(['signed']);
    expect(barrierToDecision('dissented', { kind: 'finding', workflow: 'submitted' })).toBe('not-assessed');
    expect(barrierToDecision('dissented', { kind: 'finding', workflow: 'assessed' })).toBeNull();
  });
});
