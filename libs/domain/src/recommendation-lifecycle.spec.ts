import fc from 'fast-check';
import {
  CLOSED_IMPLEMENTATIONS,
  FOLLOW_UP_STEPS,
  barrierTo,
  isClosed,
  outcomesOf,
  plannedFrom,
  stepsOf,
} from './recommendation-lifecycle';
import { IMPLEMENTATIONS, POSITIONS, type Implementation } from './vocabulary/statuses';

const open = (implementation: Implementation, position: (typeof POSITIONS)[number] = 'accepted') =>
  FOLLOW_UP_STEPS.filter((step) => barrierTo(step, { implementation, position }) === null);

describe('the implementation of a recommendation', () => {
  it.each(['open', 'planned', 'in-progress', 'partially-implemented', 'regressed'] as const)(
    'is planned, reported on and claimed by the addressee, and ended by the issuer, while %s',
    (state) => {
      const ends = ['closed-not-implemented', 'closed-superseded', 'closed-no-longer-applicable', 'withdrawn'];
      expect(open(state)).toEqual(['plan', 'progress', 'claim', ...ends]);
    },
  );

  it('waits for the issuer once it is claimed', () => {
    expect(open('claimed-implemented')).toEqual(stepsOf('issuer').filter((step) => step !== 'regressed'));
    expect(barrierTo('claim', { implementation: 'claimed-implemented', position: 'accepted' })).toBe(
      'claim-unverified',
    );
  });

  it('is implemented only where it was claimed, by the one side and then the other', () => {
    for (const implementation of IMPLEMENTATIONS)
      expect([implementation, open(implementation).includes('closed-implemented')]).toEqual([
        implementation,
        implementation === 'claimed-implemented',
      ]);
    expect(barrierTo('closed-implemented', { implementation: 'planned', position: 'accepted' })).toBe('not-claimed');
  });

  it('ends for good, but what was done may come undone', () => {
    for (const state of CLOSED_IMPLEMENTATIONS)
      expect([state, open(state)]).toEqual([state, state === 'closed-implemented' ? ['regressed'] : []]);
    expect(barrierTo('regressed', { implementation: 'withdrawn', position: 'noted' })).toBe('not-implemented-yet');
    expect(barrierTo('withdrawn', { implementation: 'closed-superseded', position: 'noted' })).toBe('ended');
  });

  it('is not planned or claimed by who rejects it, whom the issuer may still wait for no longer', () => {
    const steps = open('open', 'rejected');
    expect(steps.filter((step) => stepsOf('addressee').includes(step))).toEqual([]);
    expect(steps).toContain('closed-not-implemented');
    expect(barrierTo('plan', { implementation: 'open', position: 'rejected' })).toBe('position-rejected');
  });

  it('loses nothing by a new plan', () => {
    expect(plannedFrom('open')).toBe('planned');
    expect(plannedFrom('regressed')).toBe('planned');
    expect(plannedFrom('partially-implemented')).toBe('partially-implemented');
  });

  it('can reach an end from wherever it is, and every state from the first', () => {
    const after = (state: Implementation) => open(state).flatMap((step) => outcomesOf(step));
    const reached = new Set<Implementation>(['open']);
    for (const state of reached) for (const next of after(state)) reached.add(next);
    expect([...reached].sort()).toEqual([...IMPLEMENTATIONS].sort());
    fc.assert(
      fc.property(fc.constantFrom(...IMPLEMENTATIONS), (state) => isClosed(state) || after(state).some(isClosed)),
    );
  });
});
