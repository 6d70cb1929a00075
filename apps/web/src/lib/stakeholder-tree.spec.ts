import type { Stakeholder } from '@nahliad/contracts';
import { asTree } from './stakeholder-tree';

const institution = (id: string, parentId: string | null = null) => ({ id, parentId }) as Stakeholder;
const drawn = (...institutions: Stakeholder[]) =>
  asTree(institutions).map(({ stakeholder: { id }, depth }) => `${'-'.repeat(depth)}${id}`);

it('puts children under their parent, whatever the order in which they come', () => {
  expect(drawn(institution('patrol', 'police'), institution('army'), institution('police'))).toEqual([
    'army',
    'police',
    '-patrol',
  ]);
});

it('loses nobody whose parent is not in the list', () => {
  expect(drawn(institution('police', 'a ministry that is no institution'))).toEqual(['police']);
});
