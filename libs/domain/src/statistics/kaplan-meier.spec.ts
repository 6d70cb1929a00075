import fc from 'fast-check';
import { kaplanMeier, timeReached, type Spell } from './kaplan-meier';

/**
 * Weeks in remission of 21 patients on 6-mercaptopurine and 21 on placebo; negative: still in remission when last seen.
 * E. J. Freireich et al., "The effect of 6-mercaptopurine on the duration of steroid-induced remissions in acute
 * leukemia", Blood 21 (1963); as in D. R. Cox and D. Oakes, "Analysis of Survival Data" (1984), table 1.1.
 */
const TREATED = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
const spells = (weeks: readonly number[]): Spell[] =>
  weeks.map((week) => ({ time: Math.abs(week), happened: week > 0 }));

describe('remission under 6-mercaptopurine', () => {
  const steps = kaplanMeier(spells(TREATED));

  /** The estimate: Cox and Oakes, table 4.1; its log-log bounds: StataCorp, "Survival Analysis", `sts list`. */
  it.each([
    [6, 21, 3, 0.8571, 0.6197, 0.9516],
    [7, 17, 1, 0.8067, 0.5631, 0.9228],
    [10, 15, 1, 0.7529, 0.5032, 0.8894],
    [13, 12, 1, 0.6902, 0.4316, 0.8491],
    [16, 11, 1, 0.6275, 0.3675, 0.8049],
    [22, 7, 1, 0.5378, 0.2678, 0.7468],
    [23, 6, 1, 0.4482, 0.1881, 0.6801],
  ])('has the published step in week %i', (time, atRisk, happened, survival, low, high) => {
    const step = steps.find((one) => one.time === time);
    expect(step).toMatchObject({ atRisk, happened });
    expect(step!.survival).toBeCloseTo(survival, 4);
    expect(step!.low).toBeCloseTo(low, 4);
    expect(step!.high).toBeCloseTo(high, 4);
  });

  it('has seven steps, its median in week 23, and an upper bound of it that was not reached', () => {
    expect(steps).toHaveLength(7);
    expect(timeReached(steps, 0.5)).toEqual({ time: 23, low: 13, high: null });
    expect(timeReached(steps, 0.25)).toEqual({ time: 13, low: 6, high: 22 });
  });

  it('says “not reached” of what most cases never came to', () => {
    expect(timeReached(steps, 0.75)).toMatchObject({ time: null, high: null });
  });
});

it('ends at nobody where nobody is censored: the placebo group, median week 8', () => {
  const steps = kaplanMeier(spells(PLACEBO));
  expect(steps.at(-1)).toMatchObject({ time: 23, survival: 0, low: 0, high: 0 });
  expect(timeReached(steps, 0.5).time).toBe(8);
});

const someSpells = fc.array(fc.record({ time: fc.nat(60), happened: fc.boolean() }), { maxLength: 60 });

it('never rises, and stays between its bounds', () => {
  fc.assert(
    fc.property(someSpells, (all) => {
      let before = 1;
      for (const { survival, low, high } of kaplanMeier(all)) {
        expect(0 <= low && low <= survival && survival <= high && high <= 1 && survival < before).toBe(true);
        before = survival;
      }
    }),
  );
});

it('is the plain share still waiting where nobody is censored', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1 }), (times) => {
      for (const { time, survival } of kaplanMeier(spells(times.map((one) => one + 1))))
        expect(survival).toBeCloseTo(times.filter((one) => one + 1 > time).length / times.length, 10);
    }),
  );
});

it('is the same whether cases that went alike are told one by one or together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.record({ time: fc.nat(60), happened: fc.boolean() }), fc.integer({ min: 1, max: 9 }))),
      (all) => {
        const apart = all.flatMap(([spell, cases]) => Array<Spell>(cases).fill(spell));
        expect(kaplanMeier(all.map(([spell, cases]) => ({ ...spell, cases })))).toEqual(kaplanMeier(apart));
      },
    ),
  );
});
