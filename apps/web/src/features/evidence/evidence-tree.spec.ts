import type { Evidence } from '@nahliad/contracts';
import { evidenceTree, type FileWithHistory } from './evidence-tree';

const inside = (over: Partial<NonNullable<Evidence['inside']>> = {}) =>
  ({ revises: null, redacts: null, latest: true, ...over }) as Evidence['inside'];
const file = (id: string, knows: Evidence['inside'] = inside()) => ({ id, inside: knows }) as Evidence;

type Outline = [string, string[], Outline[]];
const outline = ({ file, earlier, copies }: FileWithHistory): Outline => [
  file.id,
  earlier.map(({ id }) => id),
  copies.map(outline),
];

it('puts earlier revisions behind the latest, and copies under what they are of, whichever revision that was', () => {
  const files = [
    file('letter', inside({ latest: false })),
    file('copy', inside({ redacts: 'letter', latest: false })),
    file('letter 2', inside({ revises: 'letter' })),
    file('copy 2', inside({ redacts: 'letter', revises: 'copy' })),
    file('photo'),
  ];
  expect(evidenceTree(files).map(outline)).toEqual([
    ['letter 2', ['letter'], [['copy 2', ['copy'], []]]],
    ['photo', [], []],
  ]);
});

it('shows copies by themselves to whoever is told nothing of what they are of', () => {
  expect(evidenceTree([file('copy', null), file('another', null)]).map(outline)).toEqual([
    ['copy', [], []],
    ['another', [], []],
  ]);
});

it('keeps a copy in sight whose original is not there for who looks', () => {
  expect(evidenceTree([file('copy', inside({ redacts: 'unseen' }))]).map(outline)).toEqual([['copy', [], []]]);
});
