import { toldApart } from './told-apart';

it('tells two estimates apart only where their intervals do not even touch', () => {
  expect(
    toldApart([
      { low: 0.5, high: 0.6 },
      { low: 0.2, high: 0.4 },
    ]),
  ).toEqual([{ higher: 0, lower: 1 }]);
  expect(
    toldApart([
      { low: 0.2, high: 0.4 },
      { low: 0.4, high: 0.6 },
    ]),
  ).toEqual([]);
  expect(
    toldApart([
      { low: 0.2, high: 0.5 },
      { low: 0.4, high: 0.6 },
    ]),
  ).toEqual([]);
});

it('compares each with each, and what has no interval with nothing', () => {
  const [low, middle, high] = [0, 0.3, 0.6].map((from) => ({ low: from, high: from + 0.2 }));
  expect(toldApart([low!, null, high!, middle!])).toEqual([
    { higher: 2, lower: 0 },
    { higher: 2, lower: 3 },
    { higher: 3, lower: 0 },
  ]);
});
