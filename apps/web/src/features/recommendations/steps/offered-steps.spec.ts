import { offeredSteps } from './offered-steps';

const may = { edit: false, link: false, respond: false, suspend: false, lift: false };

describe('the steps offered', () => {
  it('carry the matter on first, and set other ends and deadlines aside', () => {
    const moves = ['closed-implemented', 'refuted', 'closed-superseded', 'withdrawn'] as const;
    const offered = offeredSteps({
      moves: [...moves],
      may: { ...may, suspend: true },
      implementation: 'claimed-implemented',
    });
    expect(offered).toEqual({
      main: ['closed-implemented', 'refuted'],
      further: ['suspension', 'closed-superseded', 'withdrawn'],
      suggested: 'closed-implemented',
    });
  });

  it('begin with a plan, and go on with reports', () => {
    const moves = ['plan', 'progress', 'claim'] as const;
    const suggested = (implementation: 'open' | 'planned' | 'regressed') =>
      offeredSteps({ moves: [...moves], may, implementation }).suggested;
    expect([suggested('open'), suggested('regressed'), suggested('planned')]).toEqual(['plan', 'plan', 'progress']);
  });

  it('never suggest an end', () => {
    const moves = ['closed-not-implemented', 'withdrawn'] as const;
    expect(offeredSteps({ moves: [...moves], may, implementation: 'open' }).suggested).toBeUndefined();
  });
});
