import type { Spell } from './kaplan-meier';
import { survivalReadings } from './survival-readings';

const through = (time: number): Spell => ({ time, happened: true });
const lastSeen = (time: number): Spell => ({ time, happened: false });

it('reads the curve between its steps, with those who are still watched', () => {
  const spells = [through(2), lastSeen(3), through(5), lastSeen(9)];
  expect(survivalReadings(spells, [0, 1, 4, 6])).toMatchObject([
    { time: 0, atRisk: 4, survival: 1, low: 1, high: 1 },
    { time: 1, atRisk: 4, survival: 1 },
    { time: 4, atRisk: 2, survival: 0.75 },
    { time: 6, atRisk: 1, survival: 0.375 },
  ]);
});

it('ends where nobody is watched any longer', () => {
  expect(survivalReadings([through(2), lastSeen(3)], [0, 3, 4, 12]).map(({ time }) => time)).toEqual([0, 3]);
  expect(survivalReadings([], [0, 3])).toEqual([]);
});
