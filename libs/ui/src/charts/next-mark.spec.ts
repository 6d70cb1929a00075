import { nextMark } from './next-mark';

const at = (name: string, x: number, y: number) => ({ name, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
const here = at('here', 100, 100);
const around = [at('left', 40, 100), at('right', 180, 104), at('above', 100, 40), at('far right', 300, 100)];

it.each([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'above'],
])('%s goes to the nearest mark on that side', (key, name) => {
  expect(nextMark(here, around, key)?.name).toBe(name);
});

it('goes straight ahead rather than to what is nearer but aside', () => {
  expect(nextMark(here, [at('aside', 130, 140), at('ahead', 190, 100)], 'ArrowRight')?.name).toBe('ahead');
});

it('stays at the edge, and does nothing on any other key', () => {
  expect(nextMark(here, around, 'ArrowDown')).toBeUndefined();
  expect(nextMark(here, around, 'Enter')).toBeUndefined();
});
