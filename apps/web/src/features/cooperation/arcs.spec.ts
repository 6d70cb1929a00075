import { arcsOf } from './arcs';
import { bodiesInOrder, partnersOf } from './bodies';
import { threeBodies as cooperation } from './testing/three-bodies';

const bodies = bodiesInOrder(cooperation, 'en');
const arcs = arcsOf(cooperation, bodies);
const arcOf = (one: string, other: string) =>
  arcs.find(({ bodyIds }) => bodyIds.includes(one) && bodyIds.includes(other));

it('stands the bodies by category, and by name within it', () => {
  expect(bodies.map(({ id }) => id)).toEqual(['aid', 'watch', 'herald']);
});

it('leads each arc from the row of the one to that of the other, downwards', () => {
  expect(arcOf('aid', 'watch')?.path).toMatch(/^M0 0\.5A.* 0 1\.5$/);
  expect(arcOf('herald', 'aid')?.path).toMatch(/^M0 0\.5A.* 0 2\.5$/);
});

it('draws thicker what is more, and no thickness at all where there is nothing', () => {
  const [more, less] = [arcOf('aid', 'watch')?.width, arcOf('herald', 'aid')?.width];
  expect(more).toBeGreaterThan(less ?? Infinity);
  expect(arcOf('herald', 'watch')?.width).toBeNull();
  expect(arcs[0]?.width).toBeNull();
});

it('knows the other side of each pair in which a body is', () => {
  const partners = (id: string) => partnersOf(id, cooperation.edges, bodies).map(({ partner }) => partner.id);
  expect(partners('aid')).toEqual(['watch', 'herald']);
  expect(partners('herald')).toEqual(['aid']);
  expect(partnersOf('aid', cooperation.apart.pairs, bodies)).toEqual([]);
});
