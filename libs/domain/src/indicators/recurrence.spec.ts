import { NO_EVIDENCE } from './evidence';
import { recurrence, returnOf } from './recurrence';

const AS_OF = '2026-06-30';

describe('what became of a closed finding', () => {
  it.each([
    ['an adverse finding within three years', '2023-01-10', ['2026-01-10'], [], 'followed'],
    ['one that came a day too late', '2023-01-10', ['2026-01-11'], ['2024-05-01'], 'not-followed'],
    ['one from before it was closed', '2023-01-10', ['2023-01-10'], ['2024-05-01'], 'not-followed'],
    ['nobody has looked again', '2023-01-10', [], [], 'not-overseen-again'],
    ['somebody looked again too late to tell', '2023-01-10', [], ['2026-01-11'], 'not-overseen-again'],
    ['what came after the day is not known on it', '2024-01-10', ['2026-07-01'], ['2026-07-01'], 'not-overseen-again'],
    ['closed a year ago to the day', '2025-06-30', ['2026-01-01'], [], 'followed'],
    ['closed too lately to tell', '2025-07-01', ['2026-01-01'], [], null],
    ['closed five years ago', '2021-06-30', ['2022-01-01'], [], null],
    ['closed just within five years', '2021-07-01', ['2022-01-01'], [], 'followed'],
  ])('%s', (_, closedOn, adverseOn, overseenOn, expected) => {
    expect(returnOf({ closedOn, adverseOn, overseenOn }, AS_OF)).toBe(expected);
  });
});

it.each([
  [{ followed: 1, notFollowed: 3, notOverseenAgain: 0 }, 1, 4],
  [{ followed: 1, notFollowed: 3, notOverseenAgain: 96 }, 1, 4],
  [{ followed: 0, notFollowed: 3, notOverseenAgain: 2 }, 0, 3],
])('counts against those that were overseen again: %j', (returns, numerator, denominator) => {
  expect(recurrence(returns, NO_EVIDENCE)).toMatchObject({ numerator, denominator, parts: returns });
});

it('knows nothing where nobody has looked again', () => {
  expect(recurrence({ followed: 0, notFollowed: 0, notOverseenAgain: 8 }, NO_EVIDENCE)).toMatchObject({
    value: null,
    status: 'no-cases',
  });
});
